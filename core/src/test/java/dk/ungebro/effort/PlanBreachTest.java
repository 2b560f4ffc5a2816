package dk.ungebro.effort;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.law.DateStep;
import dk.ungebro.law.DateStep.Operation;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanBreachTest {

    private static final LocalDate KNOWN = LocalDate.of(2026, 5, 21);
    private static final LocalDate CONTACTED = LocalDate.of(2026, 5, 29);
    private static final ActivityDuty DUTY = new ActivityDuty(LocalDate.of(2009, 1, 15), List.of());
    private static final Law BEFORE_THE_RULE = Law.frozenOn(LocalDate.of(2019, 10, 8));

    @Test
    void the_clock_shows_its_steps() {
        assertThat(PlanBreach.knownOn(KNOWN).contactDue(DUTY, Reading.DEFAULT)).hasValueSatisfying(due -> {
            assertThat(due.day()).isEqualTo(CONTACTED);
            assertThat(due.steps())
                    .containsExactly(
                            new DateStep(Operation.ANCHOR, KNOWN, 0, KNOWN),
                            new DateStep(Operation.WORKING_DAYS_AFTER, KNOWN, 5, CONTACTED));
        });
    }

    @Test
    void a_law_frozen_before_the_rule_runs_no_clock() {
        var breach = new PlanBreach(KNOWN, Optional.of(CONTACTED), Optional.of(CONTACTED));
        assertThat(breach.contactDue(DUTY, Reading.DEFAULT.of(BEFORE_THE_RULE))).isEmpty();
        assertThat(breach.activityDue(BEFORE_THE_RULE)).isEmpty();
        assertThat(breach.daysToReport(BEFORE_THE_RULE)).isEmpty();
    }
}
