package dk.ungebro.sandbox.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NaiveDaysTest {

    @Test
    void easter_falls_where_the_almanac_says() {
        assertThat(NaiveDays.easter(2019)).isEqualTo(LocalDate.of(2019, 4, 21));
        assertThat(NaiveDays.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(NaiveDays.easter(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
        assertThat(NaiveDays.easter(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
    }

    @Test
    void the_great_prayer_day_is_worked_from_2024() {
        assertThat(NaiveDays.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(NaiveDays.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
    }

    @Test
    void five_working_days_skip_whit_monday() {
        assertThat(NaiveDays.plusWorkingDays(LocalDate.of(2026, 5, 21), 5)).isEqualTo(LocalDate.of(2026, 5, 29));
    }

    @Test
    void forty_working_days_skip_the_holidays_of_spring() {
        assertThat(NaiveDays.plusWorkingDays(LocalDate.of(2026, 3, 30), 40)).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void a_local_time_in_the_autumn_overlap_is_the_earlier_one_and_in_the_spring_gap_is_none() {
        assertThat(NaiveTime.instant("2025-10-26T02:30:00")).contains(Instant.parse("2025-10-26T00:30:00Z"));
        assertThat(NaiveTime.instant("2025-03-30T02:30:00")).isEmpty();
    }

    @Test
    void a_person_number_tells_the_century_by_its_seventh_digit() {
        assertThat(NaiveCpr.parse("610136-4001")).map(NaiveCpr::birth).contains(LocalDate.of(2036, 1, 1));
        assertThat(NaiveCpr.parse("6101374001")).map(NaiveCpr::birth).contains(LocalDate.of(1937, 1, 1));
        assertThat(NaiveCpr.parse("6101585001")).map(NaiveCpr::birth).contains(LocalDate.of(1858, 1, 1));
        assertThat(NaiveCpr.parse("8902013001")).isEmpty();
        assertThat(NaiveCpr.parse("6001014001")).isEmpty();
    }
}
