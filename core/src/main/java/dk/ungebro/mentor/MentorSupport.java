package dk.ungebro.mentor;

import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import java.time.LocalDate;

/**
 * A period of mentor support (<i>mentorstøtte</i>, R-MENTOR-1, LAB § 167(1)): at most six months, which a new period of
 * up to six months may follow. Last days are inclusive (R-DATE-1, D-5).
 *
 * @param from the first day
 * @param lastDay the last day
 */
public record MentorSupport(LocalDate from, LocalDate lastDay) {

    private static final int MONTHS = 6;

    /**
     * The longest period.
     *
     * @param from the first day
     * @param calendar how days are counted
     * @return six months from the first day
     */
    public static MentorSupport of(LocalDate from, DanishCalendar calendar) {
        return new MentorSupport(from, calendar.lastDayWithin(from, MONTHS));
    }

    /**
     * How long an extension may last: six months from its own first day, at most from the last day of the support, so that
     * beginning a day later gains nothing; or, read otherwise, twelve months from the first day with a mentor.
     *
     * @param extendedFrom the first day of the extension, at the latest the day after the last one
     * @param reading how the law is read
     * @return the last day on which the extension may end
     */
    public LocalDate lastDayOfExtension(LocalDate extendedFrom, Reading reading) {
        DanishCalendar calendar = reading.calendar();
        if (reading.takes(UnverifiedReading.MENTOR_EXTENSION_FROM_FIRST_ANCHOR)) {
            return calendar.lastDayWithin(from, 2 * MONTHS);
        }
        LocalDate latest = reading.takes(UnverifiedReading.PERIODS_END_THE_DAY_BEFORE) ? lastDay.plusDays(1) : lastDay;
        return calendar.lastDayWithin(extendedFrom.isAfter(latest) ? latest : extendedFrom, MONTHS);
    }
}
