package dk.ungebro.casefile;

import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Reading;
import dk.ungebro.party.CallerIdentity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When, by whom and under which reading of the law something is decided. All three come in from outside.
 *
 * @param now the instant, to the microsecond
 * @param by the caller
 * @param reading how the law is read
 */
public record Stamp(Instant now, CallerIdentity by, Reading reading) {

    /**
     * The Copenhagen day.
     *
     * @return the day of {@code now}
     */
    public LocalDate today() {
        return DanishCalendar.dayOf(now);
    }
}
