package dk.ungebro.dropout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.dropout.FollowUpWindow.Position;
import dk.ungebro.law.DanishCalendar;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpWindowTest {

    @ParameterizedTest(name = "start {0}: last day {1}")
    @CsvSource({
        "2024-08-31, 2025-02-28",
        "2023-08-31, 2024-02-29",
        "2024-02-29, 2024-08-29",
        "2024-08-12, 2025-02-12",
        "2023-08-29, 2024-02-29",
        "2023-08-30, 2024-02-29",
        "2025-12-31, 2026-06-30"
    })
    void the_last_day_is_six_months_from_study_start_clipped(LocalDate start, LocalDate last) {
        assertThat(FollowUpWindow.of(start, DanishCalendar.DEFAULT).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest(name = "start {0}, received {1}: {2}")
    @CsvSource({
        "2024-08-31, 2024-08-30, BEFORE_START",
        "2024-08-31, 2024-08-31, INSIDE",
        "2024-08-31, 2025-02-27, INSIDE",
        "2024-08-31, 2025-02-28, INSIDE",
        "2024-08-31, 2025-03-01, AFTER",
        "2023-08-31, 2024-02-29, INSIDE",
        "2023-08-31, 2024-03-01, AFTER",
        "2024-08-12, 2024-11-01, INSIDE",
        "2024-08-12, 2025-02-12, INSIDE",
        "2024-08-12, 2025-02-13, AFTER"
    })
    void both_ends_are_inside(LocalDate start, LocalDate receivedOn, Position position) {
        assertThat(FollowUpWindow.of(start, DanishCalendar.DEFAULT).position(receivedOn))
                .isEqualTo(position);
    }

    @Property(tries = 300)
    void no_start_gives_a_shorter_window_than_178_days_or_a_longer_one_than_184(
            @ForAll @IntRange(min = 18000, max = 30000) int epochDay) {
        LocalDate start = LocalDate.ofEpochDay(epochDay);
        assertThat(FollowUpWindow.of(start, DanishCalendar.DEFAULT).lastDay().toEpochDay() - epochDay)
                .isBetween(178L, 184L);
    }
}
