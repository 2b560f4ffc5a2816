package dk.ungebro.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The one calculator of dates (R-DATE-1 to 6): months counted from the anchor and clipped to the end of the month,
 * working days with the Danish holidays of any year, Copenhagen days, hours on instants, ages.
 *
 * <p>Whether 5 June, 24 and 31 December are working days is not written in the orders; the default counts them as
 * working days, which gives the earlier date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param alsoOff days of every year that are off beside Sundays, Saturdays and public holidays
 * @param others other readings of open questions; those on dates count here
 */
public record DanishCalendar(Set<MonthDay> alsoOff, Set<UnverifiedReading> others) {

    /** The time zone of "same day". */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** The calendar with the default reading. */
    public static final DanishCalendar DEFAULT = new DanishCalendar(Set.of(), Set.of());

    private static final int LAST_GREAT_PRAYER_DAY = 2023;
    private static final int CHRISTMAS = 25;
    private static final Set<Integer> DAYS_FROM_EASTER = Set.of(-3, -2, 0, 1, 39, 49, 50);
    private static final int GREAT_PRAYER_FROM_EASTER = 26;
    private static final int FIRST_YEAR_IN_USE = 1990;
    private static final int YEARS_IN_USE = 150;
    private static final long[] EASTER = IntStream.range(FIRST_YEAR_IN_USE, FIRST_YEAR_IN_USE + YEARS_IN_USE)
            .mapToLong(year -> easterSunday(year).toEpochDay())
            .toArray();

    /** Copies the sets. */
    public DanishCalendar {
        alsoOff = Set.copyOf(alsoOff);
        others = Set.copyOf(others);
    }

    /**
     * The last day of a period of months, counted from its anchor, never from the end of another period (R-DATE-1,
     * R-DATE-2, D-5).
     *
     * @param anchor the day from which the period runs
     * @param months how many, at least 0
     * @return the day of the same number, inclusive; the last of the month where it has no such day
     */
    public LocalDate lastDayWithin(LocalDate anchor, int months) {
        LocalDate sameDay = anchor.plusMonths(months);
        return others.contains(UnverifiedReading.PERIODS_END_THE_DAY_BEFORE) ? sameDay.minusDays(1) : sameDay;
    }

    /**
     * The first day of a period of months before its anchor.
     *
     * @param anchor the day at which the period ends
     * @param months how many, at least 0
     * @return the day of the same number, inclusive; the last of the month where it has no such day
     */
    public LocalDate firstDayWithin(LocalDate anchor, int months) {
        return anchor.minusMonths(months);
    }

    /**
     * The day on which a person turns an age (R-DATE-4, R-DATE-6, D-8).
     *
     * @param birthDate the birth date
     * @param age the age in whole years
     * @return the birthday; 28 February for a leap-day child in a common year
     */
    public LocalDate birthday(LocalDate birthDate, int age) {
        LocalDate day = birthDate.plusYears(age);
        boolean clipped = day.getDayOfMonth() != birthDate.getDayOfMonth();
        return clipped && others.contains(UnverifiedReading.LEAP_DAY_BIRTHDAY_ON_1_MARCH) ? day.plusDays(1) : day;
    }

    /**
     * Tells whether a person is younger than an age on a day (R-DATE-6).
     *
     * @param birthDate the birth date
     * @param age the age in whole years
     * @param on the day
     * @return true until the day before the birthday, inclusive
     */
    public boolean under(LocalDate birthDate, int age, LocalDate on) {
        return on.isBefore(birthday(birthDate, age));
    }

    /**
     * The end of a time limit in hours: real hours, also over a change of summer time (R-DATE-5).
     *
     * @param from when it begins
     * @param hours how many
     * @return the instant
     */
    public static Instant hoursAfter(Instant from, int hours) {
        return from.plus(Duration.ofHours(hours));
    }

    /**
     * The Copenhagen day of an instant.
     *
     * @param instant any instant
     * @return the day
     */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
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
                && (alsoOff.isEmpty() || !alsoOff.contains(MonthDay.from(day)));
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

    /**
     * Counts working days backward; the day itself does not count.
     *
     * @param from the day from which to count
     * @param workingDays how many, at least 0
     * @return the first of them; {@code from} itself for 0
     */
    public LocalDate minusWorkingDays(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isPublicHoliday(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1;
            case DECEMBER -> day.getDayOfMonth() == CHRISTMAS || day.getDayOfMonth() == CHRISTMAS + 1;
            case MARCH, APRIL, MAY, JUNE -> isEasterHoliday(day);
            default -> false;
        };
    }

    private static boolean isEasterHoliday(LocalDate day) {
        int fromEaster = (int) (day.toEpochDay() - easterOf(day.getYear()));
        return fromEaster == GREAT_PRAYER_FROM_EASTER
                ? day.getYear() <= LAST_GREAT_PRAYER_DAY
                : DAYS_FROM_EASTER.contains(fromEaster);
    }

    /** Looked up for the years in use, computed for any other. */
    private static long easterOf(int year) {
        int index = year - FIRST_YEAR_IN_USE;
        return index >= 0 && index < EASTER.length
                ? EASTER[index]
                : easterSunday(year).toEpochDay();
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
