package dk.ungebro.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.law.DanishCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentorWindowTest {

    @ParameterizedTest(name = "admitted {0}: to be claimed by {1}")
    @CsvSource({
        "2024-07-15, 2025-01-15",
        "2024-08-31, 2025-02-28",
        "2023-08-29, 2024-02-29",
        "2023-08-30, 2024-02-29",
        "2023-08-31, 2024-02-29",
        "2024-02-29, 2024-08-29",
        "2024-06-28, 2024-12-28"
    })
    void the_right_may_be_claimed_from_admission_for_six_months_both_ends_inclusive(
            LocalDate admittedOn, LocalDate last) {
        var window = MentorWindow.of(admittedOn, DanishCalendar.DEFAULT);
        assertThat(window.lastClaimDay()).isEqualTo(last);
        assertThat(window.covers(admittedOn.minusDays(1))).isFalse();
        assertThat(window.covers(admittedOn)).isTrue();
        assertThat(window.covers(last)).isTrue();
        assertThat(window.covers(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest(name = "claimed {0}: support until {1}")
    @CsvSource({"2025-01-10, 2025-07-10", "2025-02-28, 2025-08-28", "2024-10-20, 2025-04-20", "2024-08-31, 2025-02-28"})
    void support_runs_six_months_from_the_day_of_use(LocalDate claimedOn, LocalDate last) {
        assertThat(MentorWindow.supportEnd(claimedOn, DanishCalendar.DEFAULT)).isEqualTo(last);
    }

    @Test
    void months_are_counted_from_the_anchor_and_never_chained() {
        LocalDate anchor = LocalDate.of(2025, 1, 31);
        assertThat(anchor.plusMonths(1).plusMonths(1)).isEqualTo(LocalDate.of(2025, 3, 28));
        assertThat(anchor.plusMonths(2)).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(MentorWindow.of(anchor, DanishCalendar.DEFAULT).lastClaimDay())
                .isEqualTo(LocalDate.of(2025, 7, 31));
    }
}
