package dk.ungebro.subscription;

import dk.ungebro.law.DanishCalendar;
import java.time.LocalDate;

/**
 * A change of a connected system, which has to be announced (R-DFDG-9, DFDG-113/26 § 9; R-UDB-12, UDBBEK-512/25 § 41).
 *
 * @param goLive the day of the change
 * @param tested whether the system has been tested; the youth database makes no difference
 */
public record SystemChange(LocalDate goLive, boolean tested) {

    private static final int NOTICE = 40;
    private static final int NOTICE_UNTESTED = 60;

    /**
     * The last day on which the change is announced in time.
     *
     * @param calendar which days are working days
     * @return 40 working days before the change, 60 if the system is untested
     */
    public LocalDate latestNotice(DanishCalendar calendar) {
        return calendar.minusWorkingDays(goLive, tested ? NOTICE : NOTICE_UNTESTED);
    }

    /**
     * Tells whether the agency may postpone the change.
     *
     * @param announcedOn the day of the notice
     * @param calendar which days are working days
     * @return true for a notice that comes too late
     */
    public boolean mayBePostponed(LocalDate announcedOn, DanishCalendar calendar) {
        return announcedOn.isAfter(latestNotice(calendar));
    }
}
