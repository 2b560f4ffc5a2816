package dk.ungebro.injunction;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.law.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenefitTest {

    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    @ParameterizedTest
    @EnumSource(names = {"EDUCATION_ALLOWANCE", "TRANSITION_BENEFIT", "SELF_SUPPORT_AND_REPATRIATION_BENEFIT"})
    void three_benefits_ended_with_the_reform(Benefit benefit) {
        assertThat(benefit.existsOn(LAST, Law.OF_EACH_DAY)).isTrue();
        assertThat(benefit.existsOn(LAST.plusDays(1), Law.OF_EACH_DAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNEMPLOYMENT_BENEFIT", "CASH_BENEFIT", "NONE"})
    void the_others_went_on(Benefit benefit) {
        assertThat(benefit.existsOn(LAST.plusDays(1), Law.OF_EACH_DAY)).isTrue();
    }

    @Test
    void the_transfer_covers_nr_1_4_and_5_and_the_mentor_right_4_and_5() {
        assertThat(TargetGroup.values())
                .filteredOn(TargetGroup::coveredByTransfer)
                .containsExactly(TargetGroup.NR1, TargetGroup.NR4, TargetGroup.NR5);
        assertThat(TargetGroup.values())
                .filteredOn(TargetGroup::isEducationBenefitGroup)
                .containsExactly(TargetGroup.NR4, TargetGroup.NR5);
    }

    @Test
    void four_register_steps_stand_for_three_legal_steps() {
        assertThat(RegisterStep.values())
                .extracting(RegisterStep::legalStep)
                .containsExactly(LegalStep.PROPOSE, LegalStep.APPLY, LegalStep.APPLY, LegalStep.START_AND_COMPLETE);
    }
}
