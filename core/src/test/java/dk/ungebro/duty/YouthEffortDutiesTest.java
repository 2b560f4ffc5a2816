package dk.ungebro.duty;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.journal.YouthEffortFact.AssessmentAsked;
import dk.ungebro.journal.YouthEffortFact.EducationPlanRevised;
import dk.ungebro.journal.YouthEffortFact.PlanRevisionNeeded;
import dk.ungebro.journal.YouthEffortFact.TargetGroupAssessed;
import dk.ungebro.law.DateStep;
import dk.ungebro.law.DateStep.Operation;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Limit;
import dk.ungebro.policy.Policy;
import dk.ungebro.policy.Policy.Area;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YouthEffortDutiesTest {

    private static final Policy KEPT = Policy.DEFAULT.withAreas(Area.YOUTH_EFFORT);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEGATIVE = LocalDate.of(2025, 8, 31);

    private static CaseStory told() {
        return CaseStory.of(CITY).under(KEPT);
    }

    private static CaseStory asked() {
        return told().on("2026-03-02").facts(new AssessmentAsked(DAY));
    }

    private static CaseStory needed() {
        return told().on("2026-03-02").facts(new PlanRevisionNeeded(DAY));
    }

    @Test
    void an_assessment_that_is_asked_for_is_due_after_ten_working_days() {
        LedgerLine line = asked().line(DutyKind.ASSESS_TARGET_GROUP);
        assertThat(line.duty().term().due()).isEqualTo("2026-03-16");
        assertThat(line.duty().term().origin()).isEqualTo(DueOrigin.POLICY);
        assertThat(line.duty().subject()).isEqualTo(key(CITY, "2026-03-02"));
        assertThat(line.due())
                .containsExactly(
                        new DateStep(Operation.ANCHOR, DAY, 0, DAY),
                        new DateStep(Operation.WORKING_DAYS_AFTER, DAY, 10, LocalDate.of(2026, 3, 16)));
        assertThat(line.duty().kind().rule().id()).isEqualTo("R-KUI-8");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16, true, FULFILLED", "2026-03-16, false, FULFILLED", "2026-03-17, true, BREACHED"})
    void any_assessment_fulfils_it_in_time(String day, boolean inTargetGroup, DutyState state) {
        var story = asked().on(day).facts(new TargetGroupAssessed(LocalDate.parse(day), inTargetGroup));
        assertThat(story.state(DutyKind.ASSESS_TARGET_GROUP, "2026-12-31")).isEqualTo(state);
    }

    @ParameterizedTest(name = "asked {0}: {1}")
    @CsvSource({"2026-02-27, 0", "2026-02-28, 1"})
    void within_six_months_of_a_negative_assessment_nothing_opens(String asked, int duties) {
        var story = told().on("2025-08-31")
                .facts(new TargetGroupAssessed(NEGATIVE, false))
                .on(asked)
                .facts(new AssessmentAsked(LocalDate.parse(asked)));
        assertThat(story.duties()).hasSize(duties);
    }

    @Test
    void a_positive_assessment_bars_nothing() {
        var story = asked().facts(new TargetGroupAssessed(DAY.minusDays(9), true));
        assertThat(story.duty(DutyKind.ASSESS_TARGET_GROUP).pending()).isTrue();
    }

    @Test
    void a_negative_assessment_that_becomes_known_later_cancels() {
        var story = asked().on("2026-03-05").facts(new TargetGroupAssessed(DAY.minusDays(9), false));
        assertThat(story.state(DutyKind.ASSESS_TARGET_GROUP, "2026-12-31")).isEqualTo(DutyState.CANCELLED);
    }

    @Test
    void a_plan_that_needs_it_is_revised_within_ten_working_days() {
        Duty duty = needed().duty(DutyKind.REVISE_EDUCATION_PLAN);
        assertThat(duty.term().due()).isEqualTo("2026-03-16");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.POLICY);
        assertThat(duty.kind().rule().id()).isEqualTo("R-KUI-6");
        assertThat(duty.stateAtEndOf(LocalDate.of(2026, 3, 16))).isEqualTo(DutyState.BREACHED);
        var revised = needed().facts(new EducationPlanRevised(DAY));
        assertThat(revised.state(DutyKind.REVISE_EDUCATION_PLAN, "2026-12-31")).isEqualTo(DutyState.FULFILLED);
        var before = needed().facts(new EducationPlanRevised(DAY.minusDays(1)));
        assertThat(before.duty(DutyKind.REVISE_EDUCATION_PLAN).pending()).isTrue();
    }

    @Test
    void a_policy_sets_the_days() {
        Policy policy = KEPT.withDays(Map.of(Limit.ASSESS_TARGET_GROUP, 20, Limit.REVISE_EDUCATION_PLAN, 1));
        assertThat(asked().under(policy)
                        .duty(DutyKind.ASSESS_TARGET_GROUP)
                        .term()
                        .due())
                .isEqualTo("2026-03-30");
        assertThat(needed().under(policy)
                        .duty(DutyKind.REVISE_EDUCATION_PLAN)
                        .term()
                        .due())
                .isEqualTo("2026-03-03");
    }

    @Test
    void a_host_that_does_not_keep_the_field_has_none_of_it() {
        assertThat(asked().under(Policy.DEFAULT).duties()).isEmpty();
        assertThat(needed().under(Policy.DEFAULT.withAreas(Area.INJUNCTION)).duties())
                .isEmpty();
    }

    @Test
    void before_the_rules_there_is_no_such_duty() {
        LocalDate early = LocalDate.of(2019, 7, 31);
        var story = told().on("2019-07-31").facts(new AssessmentAsked(early), new PlanRevisionNeeded(early));
        assertThat(story.duties()).isEmpty();
    }
}
