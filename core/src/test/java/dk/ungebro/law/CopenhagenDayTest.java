package dk.ungebro.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopenhagenDayTest {

    @ParameterizedTest(name = "{0} is {1} in Copenhagen")
    @CsvSource({
        "2026-01-01T22:59:59.999999Z, 2026-01-01",
        "2026-01-01T23:00:00Z, 2026-01-02",
        "2026-03-28T22:59:59Z, 2026-03-28",
        "2026-03-28T23:30:00Z, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        "2026-07-01T21:59:59Z, 2026-07-01",
        "2026-07-01T22:00:00Z, 2026-07-02",
        "2026-10-24T21:59:59Z, 2026-10-24",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26",
        "2024-02-29T23:00:00Z, 2024-03-01"
    })
    void the_day_turns_at_midnight_in_copenhagen(Instant instant, LocalDate day) {
        assertThat(DanishCalendar.dayOf(instant)).isEqualTo(day);
    }
}
