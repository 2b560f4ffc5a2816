package dk.ungebro.casefile;

import dk.ungebro.law.DanishCalendar;
import dk.ungebro.party.CallerIdentity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When and by whom something is decided. Time comes in from outside.
 *
 * @param now the instant, to the microsecond
 * @param by the caller
 */
public record Stamp(Instant now, CallerIdentity by) {

    /**
     * The Copenhagen day.
     *
     * @return the day of {@code now}
     */
    public LocalDate today() {
        return DanishCalendar.dayOf(now);
    }
}
