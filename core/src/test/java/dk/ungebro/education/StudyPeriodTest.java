package dk.ungebro.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.law.Reading;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyPeriodTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @ParameterizedTest(name = "until {0}: reported {1}")
    @CsvSource({"2026-02-15, true", "2026-02-14, false", "2026-01-05, false", "2028-06-30, true"})
    void six_weeks_are_42_days_both_ends_counted(LocalDate end, boolean reported) {
        assertThat(new StudyPeriod(START, Optional.of(end)).isReportable(Reading.DEFAULT))
                .isEqualTo(reported);
    }

    @Test
    void a_programme_without_a_planned_end_is_reported() {
        assertThat(new StudyPeriod(START, Optional.empty()).isReportable(Reading.DEFAULT))
                .isTrue();
    }

    @Test
    void a_programme_does_not_end_before_it_starts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StudyPeriod(START, Optional.of(START.minusDays(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "A B", "ABCDEFGHIJK", "Æ1"})
    void a_cause_is_a_code(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new InterruptionCause(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345", "12a4"})
    void a_programme_code_has_four_digits(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeCode(value));
    }

    @Test
    void prior_assessment_and_higher_education_need_no_contact() {
        assertThat(ProgrammeType.values())
                .filteredOn(type -> !type.contactRequired())
                .containsExactly(ProgrammeType.FGU, ProgrammeType.HIGHER);
    }
}
