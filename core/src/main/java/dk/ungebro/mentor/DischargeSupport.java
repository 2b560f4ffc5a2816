package dk.ungebro.mentor;

import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.MentorRules;
import dk.ungebro.law.Reading;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The right to a mentor on discharge from a psychiatric ward (R-MENTOR-4, LAB § 167(2)): from up to three months before
 * the discharge, and for at least six months in total.
 *
 * @param dischargedOn the day of discharge
 * @param firstDay the earliest day of support
 */
public record DischargeSupport(LocalDate dischargedOn, LocalDate firstDay) {

    private static final int MONTHS_BEFORE = 3;
    private static final int MONTHS_AT_LEAST = 6;

    /**
     * The right that a discharge gives.
     *
     * @param dischargedOn the day of discharge
     * @param reading how the law is read
     * @return the right, or empty if the rule is not in force on that day
     */
    public static Optional<DischargeSupport> of(LocalDate dischargedOn, Reading reading) {
        return Optional.of(dischargedOn)
                .filter(day -> reading.law().inForce(MentorRules.DISCHARGE, day))
                .map(day -> new DischargeSupport(day, reading.calendar().firstDayWithin(day, MONTHS_BEFORE)));
    }

    /**
     * Tells whether support may begin on a day.
     *
     * @param day the day
     * @return true from the first day on
     */
    public boolean mayBeginOn(LocalDate day) {
        return !day.isBefore(firstDay);
    }

    /**
     * Until when support lasts at least.
     *
     * @param begun the day on which it began
     * @param calendar how days are counted
     * @return the last day of the least support, inclusive
     */
    public static LocalDate leastLastDay(LocalDate begun, DanishCalendar calendar) {
        return calendar.lastDayWithin(begun, MONTHS_AT_LEAST);
    }
}
