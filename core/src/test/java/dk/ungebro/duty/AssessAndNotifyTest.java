package dk.ungebro.duty;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessAndNotifyTest {

    private static final SupportAssessment NEED =
            new SupportAssessment(Optional.of(new SupportNeed(SupportArea.ACADEMIC, false)), false, false);
    private static final SupportAssessment NO_NEED = new SupportAssessment(Optional.empty(), false, false);

    private static CaseStory admitted() {
        return admitted(TargetGroup.NR4);
    }

    private static CaseStory admitted(TargetGroup group) {
        return CaseStory.underInjunction(group, "2024-02-05")
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
    }

    private static SupportAssessed assessed(SupportAssessment assessment) {
        return new SupportAssessed(Optional.of(key("A")), assessment, true);
    }

    private static SupportNotice notice(AdmissionBasis basis) {
        return new SupportNotice(key("A"), basis, NEED, CONTACT, ContactKind.TEAM);
    }

    @ParameterizedTest
    @EnumSource(names = {"NR1", "NR4", "NR5"})
    void an_admission_is_to_be_assessed_on_the_day_it_is_received(TargetGroup group) {
        Duty duty = admitted(group).duty(DutyKind.ASSESS_SUPPORT);
        assertThat(duty.debtor()).isEqualTo(CITY);
        assertThat(duty.subject()).isEqualTo(key("A"));
        assertThat(duty.term().openedOn()).isEqualTo("2024-08-02");
        assertThat(duty.term().due()).isEqualTo("2024-08-02");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.LAW);
        assertThat(duty.kind().rule().id()).isEqualTo("R-DISC-5");
    }

    @ParameterizedTest
    @EnumSource(names = {"INTRO", "NONE"})
    void other_groups_have_no_transfer(TargetGroup group) {
        assertThat(admitted(group).duties()).isEmpty();
    }

    @Test
    void without_an_injunction_on_the_day_of_admission_nothing_opens() {
        var later = CaseStory.underInjunction(TargetGroup.NR4, "2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        var ended = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .facts(new InjunctionEnded(LocalDate.of(2024, 7, 31), InjunctionEndCause.JOB_DIRECTED_EFFORT))
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(later.duties()).isEmpty();
        assertThat(ended.duties()).isEmpty();
    }

    @Test
    void the_last_day_of_an_injunction_is_covered() {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .facts(new InjunctionEnded(LocalDate.of(2024, 8, 1), InjunctionEndCause.JOB_DIRECTED_EFFORT))
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(story.kinds()).containsExactly(DutyKind.ASSESS_SUPPORT);
    }

    @Test
    void before_2022_there_is_no_such_duty() {
        var before = CaseStory.underInjunction(TargetGroup.NR4, "2021-02-05")
                .at("2021-12-31T23:59:59")
                .received(SCHOOL, "A", "2021-12-30", admission("2022-01-10"));
        var after = CaseStory.underInjunction(TargetGroup.NR4, "2021-02-05")
                .at("2022-01-01T00:00")
                .received(SCHOOL, "A", "2021-12-30", admission("2022-01-10"));
        assertThat(before.duties()).isEmpty();
        assertThat(after.kinds()).containsExactly(DutyKind.ASSESS_SUPPORT);
    }

    @Test
    void an_injunction_that_is_registered_late_opens_the_duty_then() {
        LocalDate from = LocalDate.of(2024, 2, 5);
        var story = CaseStory.of(CITY)
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"))
                .on("2024-08-06")
                .facts(new PlacedInTargetGroup(TargetGroup.NR4, from), new InjunctionGiven(from));
        assertThat(story.duty(DutyKind.ASSESS_SUPPORT).term().due()).isEqualTo("2024-08-06");
    }

    @Test
    void the_assessment_fulfils_on_the_same_day_and_breaches_on_the_next() {
        var sameDay = admitted().at("2024-08-02T23:59:59").facts(assessed(NO_NEED));
        var nextDay = admitted().at("2024-08-03T00:00").facts(assessed(NO_NEED));
        assertThat(sameDay.state(DutyKind.ASSESS_SUPPORT, "2024-08-02")).isEqualTo(DutyState.FULFILLED);
        assertThat(nextDay.state(DutyKind.ASSESS_SUPPORT, "2024-08-03")).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void an_assessment_ahead_of_the_admission_fulfils_at_once() {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-07-01")
                .facts(new SupportAssessed(Optional.empty(), NEED, true))
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(story.state(DutyKind.ASSESS_SUPPORT, "2024-08-02")).isEqualTo(DutyState.FULFILLED);
        assertThat(story.duty(DutyKind.NOTIFY_INSTITUTION).term().due()).isEqualTo("2024-08-02");
    }

    @Test
    void an_ordered_start_is_always_announced_from_the_admission_on() {
        var story = admitted().facts(new StartOrdered(key("A"), LocalDate.of(2024, 8, 2)));
        Duty duty = story.duty(DutyKind.NOTIFY_INSTITUTION);
        assertThat(duty.term().due()).isEqualTo("2024-08-02");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.LAW);
        story.on("2024-08-02").recorded("N", "2024-08-02", notice(AdmissionBasis.ORDERED));
        assertThat(story.state(DutyKind.NOTIFY_INSTITUTION, "2024-08-02")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void a_self_chosen_start_is_announced_from_the_assessment_on_and_only_with_a_need() {
        var need = admitted().on("2024-08-05").facts(assessed(NEED));
        var none = admitted().on("2024-08-05").facts(assessed(NO_NEED));
        assertThat(need.duty(DutyKind.NOTIFY_INSTITUTION).term().due()).isEqualTo("2024-08-05");
        assertThat(none.kinds()).containsExactly(DutyKind.ASSESS_SUPPORT);
    }

    @Test
    void the_youth_is_informed_of_a_transfer_on_the_same_day() {
        var story = admitted().facts(assessed(NEED)).recorded("N", "2024-08-02", notice(AdmissionBasis.SELF_CHOSEN));
        Duty duty = story.duty(DutyKind.INFORM_YOUTH);
        assertThat(duty.subject()).isEqualTo(key(CITY, "N"));
        assertThat(duty.term().due()).isEqualTo("2024-08-02");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.POLICY);
        assertThat(story.state(DutyKind.INFORM_YOUTH, "2024-08-01")).isEqualTo(DutyState.OPEN);
        assertThat(story.state(DutyKind.INFORM_YOUTH, "2024-08-02")).isEqualTo(DutyState.BREACHED);
        story.at("2024-08-02T23:00").facts(new LetterDelivered(key(CITY, "N"), LocalDate.of(2024, 8, 2)));
        assertThat(story.state(DutyKind.INFORM_YOUTH, "2024-08-02")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void an_annulled_admission_cancels_what_is_open() {
        var story = admitted().at("2024-08-02T15:00").annulled("A");
        assertThat(story.state(DutyKind.ASSESS_SUPPORT, "2024-08-02")).isEqualTo(DutyState.CANCELLED);
    }

    @Test
    void an_admission_that_was_annulled_before_it_arrived_opens_nothing() {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-01")
                .annulled("A")
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(story.duties()).isEmpty();
    }
}
