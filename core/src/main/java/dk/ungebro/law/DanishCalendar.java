package dk.ungebro.law;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * Danish days: which are working days, and on which Copenhagen day an instant falls (R-DATE-3, R-DATE-5).
 *
 * <p>Whether 5 June, 24 and 31 December are working days is not written in the orders; the default counts them as
 * working days, which gives the earlier date.
 *
 * @param alsoOff days of every year that are off beside Sundays, Saturdays and public holidays
 */
public record DanishCalendar(Set<MonthDay> alsoOff) {

    /** The time zone of "same day". */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** The calendar with the default reading. */
    public static final DanishCalendar DEFAULT = new DanishCalendar(Set.of());

    private static final int LAST_GREAT_PRAYER_DAY = 2023;
    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final Set<Integer> DAYS_FROM_EASTER = Set.of(-3, -2, 0, 1, 39, 49, 50);
    private static final int GREAT_PRAYER_FROM_EASTER = 26;

    /** Copies the set. */
    public DanishCalendar {
        alsoOff = Set.copyOf(alsoOff);
    }

    /**
     * The Copenhagen day of an instant.
     *
     * @param instant any instant
     * @return the day
     */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /**
     * Tells whether a day is a working day: Monday to Friday and no public holiday.
     *
     * @param day the day
     * @return true for a working day
     */
    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !isPublicHoliday(day)
                && !alsoOff.contains(MonthDay.from(day));
    }

    /**
     * Counts working days forward; the day itself does not count.
     *
     * @param from the day from which to count
     * @param workingDays how many, at least 0
     * @return the last of them; {@code from} itself for 0
     */
    public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isPublicHoliday(LocalDate day) {
        if (FIXED.contains(MonthDay.from(day))) {
            return true;
        }
        int fromEaster = (int) (day.toEpochDay() - easterSunday(day.getYear()).toEpochDay());
        boolean greatPrayerDay = fromEaster == GREAT_PRAYER_FROM_EASTER && day.getYear() <= LAST_GREAT_PRAYER_DAY;
        return DAYS_FROM_EASTER.contains(fromEaster) || greatPrayerDay;
    }

    /**
     * Easter Sunday by the Gregorian computus.
     *
     * @param year the year, from 1583
     * @return the Sunday
     */
    public static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
