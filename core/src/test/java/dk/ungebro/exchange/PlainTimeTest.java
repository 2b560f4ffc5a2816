package dk.ungebro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without a formatter is what a formatter reads, and what is not written so is not read at all. */
class PlainTimeTest {

    @Test
    void every_day_is_read_as_it_is_written() {
        Stream.of(1, 1600, 1900, 2023, 2024, 9998)
                .flatMap(year -> LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .forEach(day -> assertThat(PlainTime.day(day.toString())).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-08-01T00:00:00Z",
                "2024-02-29T23:59:59Z",
                "2024-08-01T07:30:15.1Z",
                "2024-08-01T07:30:15.000001Z",
                "2024-08-01T07:30:15.123456789Z",
                "1969-12-31T23:59:59.999999Z",
                "0001-01-01T00:00:00Z"
            })
    void a_time_is_read_as_it_is_written(String text) {
        assertThat(PlainTime.time(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-08-1",
                "2024-08-010",
                "2024/08-01",
                "2024-08/01",
                "2024-00-01",
                "2024-13-01",
                "2024-08-00",
                "2024-08-32",
                "2023-02-29",
                "-024-08-01",
                "2024-+8-01",
                "2024-08- 1",
                "٢٠٢٤-08-01"
            })
    void another_day_is_not_read(String text) {
        assertThat(PlainTime.day(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-08-01",
                "2024-08-01T07:30Z",
                "2024-08-01T07:30:15",
                "2024-08-01T07:30:15+",
                "2024-08-01T07:30:15.Z",
                "2024-08-01T07:30:15,1Z",
                "2024-08-01T07:30:15.1234567890Z",
                "2024-08-01T07:30:15.12+4Z",
                "2024-08-01T24:00:00Z",
                "2024-08-01T07:60:00Z",
                "2024-08-01T23:59:60Z",
                "2023-02-29T07:30:15Z",
                "2024-08-01 07:30:15Z",
                "2024-08-01T07.30:15Z",
                "2024-08-01T07:30.15Z",
                "2024-08-01T07:30:15.1+02:00"
            })
    void another_time_is_not_read(String text) {
        assertThat(PlainTime.time(text)).isNull();
    }
}
