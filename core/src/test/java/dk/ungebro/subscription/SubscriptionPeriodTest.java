package dk.ungebro.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.law.Reading;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionPeriodTest {

    private static final LocalDate BORN = LocalDate.of(2002, 3, 15);

    @ParameterizedTest(name = "{0}, applied {1}, injunction {2}: from {3}")
    @CsvSource({
        "NR4, 2023-03-12, , 2023-03-13",
        "NR4, 2023-03-13, , 2023-03-13",
        "NR4, 2024-01-31, , 2024-01-31",
        "NR5, 2024-01-31, 2024-02-05, 2024-01-31",
        "NR5, 2024-02-10, 2024-02-05, 2024-02-05",
        "NR4, 2022-05-01, 2022-06-01, 2022-06-01",
        "NR4, , 2024-02-05, 2024-02-05",
        "NR4, , , ",
        "NR1, 2024-01-31, , ",
        "NR1, 2024-01-31, 2024-02-05, 2024-02-05",
        "INTRO, 2024-01-31, , ",
        "INTRO, 2023-06-01, 2023-06-01, 2023-06-01",
        "NONE, 2024-01-31, 2024-02-05, "
    })
    void group_application_and_injunction_give_the_first_day(
            TargetGroup group, LocalDate applied, LocalDate injunction, LocalDate from) {
        assertThat(period(group, BORN, applied, injunction).map(SubscriptionPeriod::from))
                .isEqualTo(Optional.ofNullable(from));
    }

    @ParameterizedTest(name = "born {0}: until {1}")
    @CsvSource({"1996-03-31, 2026-03-30", "1996-02-29, 2026-02-27", "1995-09-01, 2025-08-31"})
    void the_last_day_is_the_day_before_the_30th_birthday(LocalDate birthDate, LocalDate last) {
        assertThat(SubscriptionPeriod.lastDay(birthDate, Reading.DEFAULT)).isEqualTo(last);
    }

    @Test
    void who_is_30_has_no_subscription() {
        LocalDate born = LocalDate.of(1995, 9, 1);
        assertThat(period(TargetGroup.NR4, born, LocalDate.of(2025, 8, 31), null))
                .isPresent();
        assertThat(period(TargetGroup.NR4, born, LocalDate.of(2025, 9, 1), null))
                .isEmpty();
    }

    @Test
    void both_ends_are_covered() {
        var period = new SubscriptionPeriod(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 12, 31));
        assertThat(period.covers(LocalDate.of(2024, 2, 4))).isFalse();
        assertThat(period.covers(LocalDate.of(2024, 2, 5))).isTrue();
        assertThat(period.covers(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(period.covers(LocalDate.of(2025, 1, 1))).isFalse();
    }

    private static Optional<SubscriptionPeriod> period(
            TargetGroup group, LocalDate born, LocalDate applied, LocalDate injunction) {
        return SubscriptionPeriod.of(
                group, born, Optional.ofNullable(applied), Optional.ofNullable(injunction), Reading.DEFAULT);
    }
}
