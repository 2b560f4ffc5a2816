package dk.ungebro.injunction;

import dk.ungebro.law.Computation;
import dk.ungebro.law.Reading;
import dk.ungebro.law.TargetRules;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The placement by readiness (<i>visitation</i>, R-TARGET-5; LABBEK § 6): a first one at the first interview, the final
 * one three months after first contact.
 *
 * @param firstContact the day of first contact
 */
public record ReadinessPlacement(LocalDate firstContact) {

    private static final int MONTHS = 3;

    /**
     * When the final placement is due.
     *
     * @param reading how the law is read
     * @return three months from first contact, or empty where the rule did not govern that day
     */
    public Optional<Computation> finalPlacement(Reading reading) {
        return reading.law().inForce(TargetRules.PLACEMENT, firstContact)
                ? Optional.of(Computation.from(firstContact).plusMonths(MONTHS, reading.calendar()))
                : Optional.empty();
    }

    /**
     * Tells whether a youth may be placed so on a day.
     *
     * @param readiness the readiness
     * @param on the day
     * @param quiteExceptional whether the case is one of the quite exceptional ones
     * @param reading how the law is read
     * @return false for an activity-ready placement before the final one, unless the case is quite exceptional
     */
    public boolean allows(Readiness readiness, LocalDate on, boolean quiteExceptional, Reading reading) {
        return readiness != Readiness.ACTIVITY_READY
                || quiteExceptional
                || finalPlacement(reading).map(due -> !on.isBefore(due.day())).orElse(true);
    }
}
