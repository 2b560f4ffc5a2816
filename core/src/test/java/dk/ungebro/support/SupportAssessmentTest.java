package dk.ungebro.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contradictions of items a to e cannot be built: what is checked here is the shape of the types. */
class SupportAssessmentTest {

    @Test
    void no_need_and_a_need_exclude_each_other() {
        assertThat(new SupportAssessment(Optional.empty(), false, false).hasNeed())
                .isFalse();
        for (SupportArea area : SupportArea.values()) {
            var need = new SupportNeed(area, false);
            assertThat(new SupportAssessment(Optional.of(need), false, false).hasNeed())
                    .isTrue();
        }
    }

    @Test
    void every_area_holds_item_b_or_c() {
        assertThat(SupportArea.values()).allMatch(area -> area.academic() || area.socialPersonalOrHealth());
        assertThat(SupportArea.BOTH.academic() && SupportArea.BOTH.socialPersonalOrHealth())
                .isTrue();
        assertThat(SupportArea.ACADEMIC.socialPersonalOrHealth()).isFalse();
        assertThat(SupportArea.SOCIAL_PERSONAL_OR_HEALTH.academic()).isFalse();
    }

    @Test
    void only_a_need_can_be_documented() {
        assertThat(components(SupportNeed.class)).containsExactly("area", "documented");
        assertThat(components(SupportAssessment.class)).containsExactly("need", "otherSupportPersons", "contactWanted");
    }

    @Test
    void social_personal_and_health_are_one_area() {
        assertThat(SupportArea.values()).hasSize(3);
    }

    private static List<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
