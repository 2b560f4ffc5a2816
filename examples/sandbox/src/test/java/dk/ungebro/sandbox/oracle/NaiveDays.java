package dk.ungebro.sandbox.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Danish working days: Monday to Friday without public holidays; 5 June, 24 and 31 December are worked. */
final class NaiveDays {

    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private NaiveDays() {}

    static LocalDate plusWorkingDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !FIXED.contains(MonthDay.from(day)) && !isMovable(day);
    }

    private static boolean isMovable(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        boolean prayerDay = day.getYear() < 2024 && day.equals(easter.plusDays(26));
        return prayerDay
                || day.equals(easter.minusDays(3))
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(50));
    }

    /** The first Sunday after the full moon of the church's tables (Gregorian computus). */
    static LocalDate easter(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int skippedLeapDays = 3 * century / 4 - 12;
        int moonCorrection = (8 * century + 5) / 25 - 5;
        int sunday = 5 * year / 4 - skippedLeapDays - 10;
        int epact = Math.floorMod(11 * golden + 20 + moonCorrection - skippedLeapDays, 30);
        if (epact == 25 && golden > 11 || epact == 24) {
            epact++;
        }
        int moon = epact > 23 ? 74 - epact : 44 - epact;
        int march = moon + 7 - Math.floorMod(sunday + moon, 7);
        return LocalDate.of(year, 3, 1).plusDays(march - 1L);
    }
}
