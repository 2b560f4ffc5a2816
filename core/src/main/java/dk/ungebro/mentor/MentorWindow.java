package dk.ungebro.mentor;

import dk.ungebro.law.Computation;
import dk.ungebro.law.DanishCalendar;
import java.time.LocalDate;

/**
 * The two windows of the mentor right (<i>ret til mentorstøtte</i>, R-MENTOR-2, LAB § 167(3)): it may be claimed up to
 * six months from admission, and support then runs up to six months from the day it is used. Months are counted from
 * the anchor and clipped to the end of the month; last days are inclusive (R-DATE-1, D-5).
 *
 * @param admittedOn the day of admission
 * @param lastClaimDay the last day on which the right can be claimed, inclusive
 */
public record MentorWindow(LocalDate admittedOn, LocalDate lastClaimDay) {

    private static final int MONTHS = 6;

    /**
     * The window that an admission opens.
     *
     * @param admittedOn the day of admission
     * @param calendar how days are counted
     * @return the window
     */
    public static MentorWindow of(LocalDate admittedOn, DanishCalendar calendar) {
        return new MentorWindow(admittedOn, end(admittedOn, calendar).day());
    }

    /**
     * Tells whether the right can be claimed on a day.
     *
     * @param day the day
     * @return true from admission to the last claim day, inclusive
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(admittedOn) && !day.isAfter(lastClaimDay);
    }

    /**
     * The last day of support.
     *
     * @param claimedOn the day the right is used
     * @param calendar how days are counted
     * @return six months from that day, inclusive
     */
    public static LocalDate supportEnd(LocalDate claimedOn, DanishCalendar calendar) {
        return end(claimedOn, calendar).day();
    }

    /**
     * How the last day of either window is computed: six months from admission to claim, six from the claim.
     *
     * @param anchor the day of admission, or of the claim
     * @param calendar how days are counted
     * @return the last day with its steps
     */
    public static Computation end(LocalDate anchor, DanishCalendar calendar) {
        return Computation.from(anchor).plusMonths(MONTHS, calendar);
    }
}
