package dk.ungebro.duty;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.policy.DueOrigin;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskDutiesTest {

    private static CaseStory admitted(TargetGroup group, String received, String start) {
        return CaseStory.underInjunction(group, "2024-02-05")
                .on(received)
                .received(SCHOOL, "A", "2024-06-20", admission(start));
    }

    private static CaseStory atRisk() {
        return admitted(TargetGroup.NR4, "2024-06-20", "2024-08-12")
                .on("2024-11-01")
                .received(SCHOOL, "R", "2024-10-31", risk());
    }

    @ParameterizedTest
    @EnumSource(names = {"NR1", "NR4", "NR5"})
    void a_risk_in_the_six_months_is_reacted_to_in_5_and_decided_in_10_working_days(TargetGroup group) {
        var story = admitted(group, "2024-06-20", "2024-08-12")
                .on("2024-11-01")
                .received(SCHOOL, "R", "2024-10-31", risk());
        Duty react = story.duty(DutyKind.REACT_TO_RISK);
        Duty decide = story.duty(DutyKind.DECIDE_RETENTION);
        assertThat(react.debtor()).isEqualTo(CITY);
        assertThat(react.subject()).isEqualTo(key("R"));
        assertThat(react.term().openedOn()).isEqualTo("2024-11-01");
        assertThat(react.term().due()).isEqualTo("2024-11-08");
        assertThat(decide.term().due()).isEqualTo("2024-11-15");
        assertThat(react.term().origin()).isEqualTo(DueOrigin.POLICY);
        assertThat(decide.term().origin()).isEqualTo(DueOrigin.POLICY);
    }

    @ParameterizedTest(name = "start {0}, received {1}: {2}")
    @CsvSource({
        "2024-08-12, 2024-08-11T23:59:59, REACT_BEFORE_START",
        "2024-08-12, 2024-08-12T00:00:00, REACT_TO_RISK",
        "2024-08-12, 2025-02-12T23:59:59, REACT_TO_RISK",
        "2024-08-12, 2025-02-13T00:00:00, ",
        "2024-08-31, 2025-02-28T23:59:59, REACT_TO_RISK",
        "2024-08-31, 2025-03-01T00:00:00, "
    })
    void the_copenhagen_day_of_receipt_counts(String start, String received, DutyKind kind) {
        var story =
                admitted(TargetGroup.NR4, "2024-06-20", start).at(received).received(SCHOOL, "R", "2024-07-01", risk());
        assertThat(story.kinds().contains(DutyKind.REACT_TO_RISK)).isEqualTo(kind == DutyKind.REACT_TO_RISK);
        assertThat(story.kinds().contains(DutyKind.DECIDE_RETENTION)).isEqualTo(kind == DutyKind.REACT_TO_RISK);
        assertThat(story.kinds().contains(DutyKind.REACT_BEFORE_START)).isEqualTo(kind == DutyKind.REACT_BEFORE_START);
    }

    @Test
    void a_risk_before_study_start_is_due_at_study_start() {
        var story = admitted(TargetGroup.NR4, "2024-06-20", "2024-08-12")
                .on("2024-07-01")
                .received(SCHOOL, "R", "2024-07-01", risk());
        Duty duty = story.duty(DutyKind.REACT_BEFORE_START);
        assertThat(duty.term().due()).isEqualTo("2024-08-12");
        assertThat(duty.kind().rule().id()).isEqualTo("D-3");
        story.on("2024-08-12").facts(new YouthContacted(key("R"), LocalDate.of(2024, 8, 12)));
        assertThat(story.state(DutyKind.REACT_BEFORE_START, "2024-08-12")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void a_risk_that_comes_before_its_admission_waits_and_is_judged_by_its_own_receipt() {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-09-02")
                .received(SCHOOL, "R", "2024-09-02", risk());
        assertThat(story.duties()).isEmpty();
        story.on("2025-03-03").received(SCHOOL, "A", "2024-06-20", admission("2024-08-12"));
        Duty react = story.duty(DutyKind.REACT_TO_RISK);
        assertThat(react.term().openedOn()).isEqualTo("2025-03-03");
        assertThat(react.term().due()).isEqualTo("2025-03-10");
    }

    @Test
    void a_risk_before_the_start_whose_admission_comes_after_it_is_due_when_it_is_known() {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-01")
                .received(SCHOOL, "R", "2024-08-01", risk())
                .on("2024-08-20")
                .received(SCHOOL, "A", "2024-06-20", admission("2024-08-12"));
        assertThat(story.duty(DutyKind.REACT_BEFORE_START).term().due()).isEqualTo("2024-08-20");
    }

    @Test
    void without_an_admission_from_that_institution_there_is_no_duty() {
        var story = admitted(TargetGroup.NR4, "2024-06-20", "2024-08-12")
                .on("2024-11-01")
                .received(OTHER_SCHOOL, "R", "2024-11-01", risk());
        assertThat(story.kinds()).containsExactly(DutyKind.ASSESS_SUPPORT);
    }

    @Test
    void each_notice_has_its_own_duties() {
        var story = atRisk().on("2024-12-01").received(SCHOOL, "R-2", "2024-12-01", risk());
        assertThat(story.kinds()).filteredOn(DutyKind.REACT_TO_RISK::equals).hasSize(2);
        assertThat(story.kinds()).filteredOn(DutyKind.DECIDE_RETENTION::equals).hasSize(2);
    }

    @Test
    void a_risk_belongs_to_the_latest_admission_at_its_institution() {
        var story = admitted(TargetGroup.NR4, "2024-06-20", "2024-08-12")
                .on("2025-01-10")
                .received(SCHOOL, "A-2", "2025-01-10", admission("2025-02-03"))
                .on("2025-04-01")
                .received(SCHOOL, "R", "2025-04-01", risk());
        assertThat(story.kinds()).contains(DutyKind.REACT_TO_RISK);
    }

    @ParameterizedTest(name = "contact on {0}")
    @CsvSource({"2024-11-08T23:59:59, FULFILLED", "2024-11-09T00:00:00, BREACHED"})
    void contact_after_the_due_day_counts_as_breached(String contacted, DutyState state) {
        var story = atRisk().at(contacted).facts(new YouthContacted(key("R"), LocalDate.of(2024, 11, 8)));
        assertThat(story.state(DutyKind.REACT_TO_RISK, "2024-12-31")).isEqualTo(state);
    }

    @Test
    void a_duty_is_open_until_the_end_of_its_due_day() {
        assertThat(atRisk().state(DutyKind.REACT_TO_RISK, "2024-11-07")).isEqualTo(DutyState.OPEN);
        assertThat(atRisk().state(DutyKind.REACT_TO_RISK, "2024-11-08")).isEqualTo(DutyState.BREACHED);
        assertThat(atRisk().duty(DutyKind.REACT_TO_RISK).pending()).isTrue();
    }

    @Test
    void a_decision_fulfils_only_with_youth_and_institution() {
        Set<RetentionInitiative> mentor = Set.of(RetentionInitiative.MENTOR);
        var story = atRisk().on("2024-11-04").facts(new RetentionDecided(key("R"), mentor, true, false));
        assertThat(story.duty(DutyKind.DECIDE_RETENTION).pending()).isTrue();
        story.facts(new RetentionDecided(key("R"), mentor, false, true));
        assertThat(story.duty(DutyKind.DECIDE_RETENTION).pending()).isTrue();
        story.facts(new RetentionDecided(key("R"), Set.of(), true, true));
        assertThat(story.state(DutyKind.DECIDE_RETENTION, "2024-11-04")).isEqualTo(DutyState.FULFILLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R", "A"})
    void an_annulment_cancels_an_open_duty(String target) {
        var story = atRisk().on("2024-11-05").annulled(target);
        assertThat(story.state(DutyKind.REACT_TO_RISK, "2024-12-31")).isEqualTo(DutyState.CANCELLED);
        assertThat(story.duty(DutyKind.REACT_TO_RISK).pending()).isFalse();
    }

    @ParameterizedTest(name = "annulled {0}: {1}")
    @CsvSource({"2024-11-08T23:59:59, CANCELLED", "2024-11-09T00:00:00, BREACHED"})
    void an_annulment_after_the_due_day_leaves_the_breach(String annulled, DutyState state) {
        assertThat(atRisk().at(annulled).annulled("R").state(DutyKind.REACT_TO_RISK, "2024-12-31"))
                .isEqualTo(state);
    }

    @Test
    void what_was_fulfilled_before_the_annulment_stays_fulfilled() {
        var story = atRisk().on("2024-11-04")
                .facts(new YouthContacted(key("R"), LocalDate.of(2024, 11, 4)))
                .on("2024-11-05")
                .annulled("R");
        assertThat(story.state(DutyKind.REACT_TO_RISK, "2024-12-31")).isEqualTo(DutyState.FULFILLED);
        assertThat(story.state(DutyKind.DECIDE_RETENTION, "2024-12-31")).isEqualTo(DutyState.CANCELLED);
    }

    @Test
    void contact_after_the_annulment_changes_nothing() {
        var story = atRisk().on("2024-11-05")
                .annulled("R")
                .on("2024-11-06")
                .facts(new YouthContacted(key("R"), LocalDate.of(2024, 11, 6)));
        assertThat(story.state(DutyKind.REACT_TO_RISK, "2024-12-31")).isEqualTo(DutyState.CANCELLED);
    }

    @Test
    void a_risk_that_was_annulled_before_it_arrived_opens_nothing() {
        var story = admitted(TargetGroup.NR4, "2024-06-20", "2024-08-12")
                .on("2024-10-31")
                .annulled("R")
                .on("2024-11-01")
                .received(SCHOOL, "R", "2024-10-31", risk());
        assertThat(story.kinds()).containsExactly(DutyKind.ASSESS_SUPPORT);
    }
}
