package dk.ungebro.injunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** "About a year" is a judgement (R-TARGET-4): only a name gives a degree, never a date or a number. */
    @Test
    void readiness_is_never_computed() {
        assertThat(Arrays.stream(Readiness.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == Readiness.class))
                .extracting(Method::getName)
                .containsExactly("valueOf");
    }

    @Test
    void an_effort_may_end_on_the_day_of_the_switch_and_not_before() {
        assertThat(new JobDirectedEffort(DAY, Optional.of(DAY)).lastDay()).contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JobDirectedEffort(DAY, Optional.of(DAY.minusDays(1))));
    }

    @Test
    void a_version_of_the_plan_may_have_its_deadline_on_its_own_day_and_not_before() {
        assertThat(PlanVersion.first("plan-1", DAY, DAY).deadline()).isEqualTo(DAY);
        assertThatIllegalArgumentException().isThrownBy(() -> PlanVersion.first("plan-1", DAY, DAY.minusDays(1)));
    }
}
