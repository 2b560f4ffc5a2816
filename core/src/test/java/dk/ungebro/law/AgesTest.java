package dk.ungebro.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    private static final DanishCalendar CALENDAR = DanishCalendar.DEFAULT;

    @ParameterizedTest(name = "born {0}: last day under {1} is {2}")
    @CsvSource({
        "1994-05-10, 30, 2024-05-09",
        "1996-09-02, 30, 2026-09-01",
        "2000-06-15, 25, 2025-06-14",
        "2001-03-01, 25, 2026-02-28",
        "2008-05-01, 18, 2026-04-30",
        "1996-02-29, 30, 2026-02-27",
        "2000-02-29, 25, 2025-02-27",
        "2000-02-29, 24, 2024-02-28",
        "2004-02-29, 18, 2022-02-27"
    })
    void the_day_before_the_birthday_is_the_last_day(LocalDate birthDate, int age, LocalDate last) {
        assertThat(CALENDAR.under(birthDate, age, last)).isTrue();
        assertThat(CALENDAR.under(birthDate, age, last.plusDays(1))).isFalse();
        assertThat(CALENDAR.birthday(birthDate, age)).isEqualTo(last.plusDays(1));
    }

    @Test
    void the_15th_birthday_is_in_scope() {
        LocalDate birthDate = LocalDate.of(2011, 3, 31);
        assertThat(CALENDAR.under(birthDate, 15, LocalDate.of(2026, 3, 30))).isTrue();
        assertThat(CALENDAR.under(birthDate, 15, LocalDate.of(2026, 3, 31))).isFalse();
    }
}
