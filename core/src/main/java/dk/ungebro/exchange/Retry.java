package dk.ungebro.exchange;

import dk.ungebro.law.DanishCalendar;
import dk.ungebro.port.OutboxItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When to try again what could not be sent, and from when on a person has to know. The pause doubles from one minute to
 * four hours and a quarter. From the working day before the last day of a duty on it is a quarter of an hour at most, and
 * somebody is told, who can send by other means before the duty is breached.
 */
final class Retry {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration URGENT_PAUSE = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 8;

    private final Optional<Instant> urgentFrom;
    private final int attempts;

    private Retry(Optional<Instant> urgentFrom, int attempts) {
        this.urgentFrom = urgentFrom;
        this.attempts = attempts;
    }

    static Retry of(OutboxItem item) {
        return new Retry(item.post().due().map(Retry::warningOf), item.attempts());
    }

    /** The beginning of the working day before. */
    private static Instant warningOf(LocalDate due) {
        LocalDate day = due.minusDays(1);
        while (!DanishCalendar.DEFAULT.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.atStartOfDay(DanishCalendar.ZONE).toInstant();
    }

    boolean isUrgent(Instant now) {
        return urgentFrom.filter(from -> !now.isBefore(from)).isPresent();
    }

    /** The next try, never later than the moment at which it becomes urgent. */
    Instant next(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(MOST_DOUBLINGS, attempts));
        if (isUrgent(now)) {
            return now.plus(pause.compareTo(URGENT_PAUSE) < 0 ? pause : URGENT_PAUSE);
        }
        Instant again = now.plus(pause);
        return urgentFrom.filter(again::isAfter).orElse(again);
    }
}
