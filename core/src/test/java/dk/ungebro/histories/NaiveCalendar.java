package dk.ungebro.histories;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days counted one by one, with the Danish holidays of 2020 to 2028 written down. Shares no code with the calculator. */
final class NaiveCalendar {

    private static final Map<Integer, String> EASTER = Map.of(
            2020, "04-12", 2021, "04-04", 2022, "04-17", 2023, "04-09", 2024, "03-31", 2025, "04-20", 2026, "04-05",
            2027, "03-28", 2028, "04-16");
    private static final Set<LocalDate> HOLIDAYS = holidays();
    private static final Map<Integer, LocalDateTime> SPRING = changes(3);
    private static final Map<Integer, LocalDateTime> AUTUMN = changes(10);

    private NaiveCalendar() {}

    private static Set<LocalDate> holidays() {
        Set<LocalDate> days = new HashSet<>();
        EASTER.forEach((year, monthAndDay) -> {
            LocalDate easter = LocalDate.parse(year + "-" + monthAndDay);
            Stream.of(-3, -2, 0, 1, 39, 49, 50).map(easter::plusDays).forEach(days::add);
            if (year < 2024) {
                days.add(easter.plusDays(26));
            }
            Stream.of("-01-01", "-12-25", "-12-26")
                    .map(fixed -> LocalDate.parse(year + fixed))
                    .forEach(days::add);
        });
        return days;
    }

    static boolean works(LocalDate day) {
        return !List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()) && !HOLIDAYS.contains(day);
    }

    static LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate last = day;
        for (int found = 0; found < count; ) {
            last = last.plusDays(1);
            found += works(last) ? 1 : 0;
        }
        return last;
    }

    /** The same day of the month half a year on; where the month has no such day, its last one. */
    static LocalDate sixMonthsAfter(LocalDate day) {
        LocalDate last = day;
        for (int month = (day.getMonthValue() + 6 - 1) % 12 + 1; last.getMonthValue() != month; ) {
            last = last.plusDays(1);
        }
        while (last.getDayOfMonth() < day.getDayOfMonth() && last.plusDays(1).getMonthValue() == last.getMonthValue()) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** The day in Copenhagen: two hours ahead from the last Sunday of March to that of October, else one. */
    static LocalDate dayOf(Instant at) {
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        boolean summer = !utc.isBefore(SPRING.get(utc.getYear())) && utc.isBefore(AUTUMN.get(utc.getYear()));
        return utc.plusHours(summer ? 2 : 1).toLocalDate();
    }

    private static Map<Integer, LocalDateTime> changes(int month) {
        return EASTER.keySet().stream().collect(Collectors.toMap(year -> year, year -> change(year, month)));
    }

    private static LocalDateTime change(int year, int month) {
        LocalDate sunday = LocalDate.of(year, month, 31);
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sunday = sunday.minusDays(1);
        }
        return sunday.atTime(1, 0);
    }
}
