package dk.ungebro.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishCalendarTest {

    private final DanishCalendar calendar = DanishCalendar.DEFAULT;

    @ParameterizedTest
    @CsvSource({
        "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2015-04-05", "2016-03-27", "2018-04-01",
        "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"
    })
    void easter_falls_on_the_known_days(LocalDate easter) {
        assertThat(DanishCalendar.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-14", "2026-05-24",
                "2026-05-25", "2026-12-25", "2026-12-26", "2024-05-09", "2024-05-20", "2025-04-17", "2025-04-18",
                "2025-04-21", "2025-05-29", "2025-06-09"
            })
    void public_holidays_are_not_working_days(LocalDate holiday) {
        assertThat(calendar.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-07", "2026-03-08"})
    void weekends_are_not_working_days(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-09", "2026-04-01", "2026-04-07", "2026-05-15", "2026-05-26", "2025-12-29"})
    void days_beside_holidays_are_working_days(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-05-01", "2022-05-13", "2023-05-05"})
    void great_prayer_day_was_a_holiday_until_2023(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-26", "2025-05-16", "2026-05-01"})
    void great_prayer_day_is_a_working_day_from_2024(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-05", "2026-12-24", "2026-12-31"})
    void days_the_orders_do_not_define_are_working_days_unless_the_host_says_otherwise(LocalDate day) {
        var strict = new DanishCalendar(Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31)), Set.of());
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(strict.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest(name = "R-KUI-3: {0} plus 5 working days is {1}")
    @CsvSource({"2026-05-21, 2026-05-29", "2026-04-30, 2026-05-07", "2023-05-04, 2023-05-12", "2024-04-25, 2024-05-02"})
    void five_working_days_pass_over_holidays(LocalDate known, LocalDate deadline) {
        assertThat(calendar.plusWorkingDays(known, 5)).isEqualTo(deadline);
    }

    @Test
    void forty_working_days_from_30_march_2026_end_on_the_day_of_go_live() {
        // R-DFDG-9: over 2, 3 and 6 April, 14 and 25 May; go-live is 1 June.
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 3, 30), 40)).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void no_working_days_later_is_the_same_day_even_on_a_holiday() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        assertThat(calendar.plusWorkingDays(christmas, 0)).isEqualTo(christmas);
        assertThat(calendar.plusWorkingDays(christmas, 1)).isEqualTo(LocalDate.of(2026, 12, 28));
    }
}
