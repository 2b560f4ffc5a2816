package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.PersonFact.ContactAssigned;
import dk.ungebro.journal.PersonFact.DutiesHandedOver;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.party.StaffId;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is corrected, replaced or done out of turn. */
class CorrectionsTest {
    private static final LocalDate D = LocalDate.of(2024, 2, 5);

    private static ContactPoint p(String id, String from) {
        return ContactPoint.person(StaffId.of(id), CONTACT, LocalDate.parse(from));
    }

    @Test
    void corrected_group_same_day_wins() {
        var s = CaseStory.of(CITY)
                .on("2024-02-05")
                .facts(new PlacedInTargetGroup(TargetGroup.INTRO, D))
                .on("2024-02-06")
                .facts(new PlacedInTargetGroup(TargetGroup.NR4, D));
        assertThat(s.file().injunctions().targetGroup(D)).isEqualTo(TargetGroup.NR4);
    }

    @Test
    void reassigned_same_day_wins() {
        var s = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .facts(new ContactAssigned(p("anne", "2024-02-05")))
                .on("2024-02-06")
                .facts(new ContactAssigned(p("bo", "2024-02-05")))
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(s.duty(DutyKind.ASSESS_SUPPORT).recipient()).isEqualTo(StaffId.of("bo"));
    }

    @Test
    void assigned_again_after_handover_receives() {
        var s = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .facts(new ContactAssigned(p("anne", "2024-02-05")))
                .on("2024-04-01")
                .facts(new DutiesHandedOver(StaffId.of("anne"), p("bo", "2024-04-01"), LocalDate.of(2024, 4, 1)))
                .on("2024-06-01")
                .facts(new ContactAssigned(p("anne", "2024-06-01")))
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(s.duty(DutyKind.ASSESS_SUPPORT).recipient()).isEqualTo(StaffId.of("anne"));
    }

    @Test
    void revised_assessment_with_need_opens_notify() {
        var none = new SupportAssessment(Optional.empty(), false, false);
        var need = new SupportAssessment(Optional.of(new SupportNeed(SupportArea.BOTH, false)), false, false);
        var s = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"))
                .facts(new SupportAssessed(Optional.of(key("A")), none, true))
                .on("2024-08-05")
                .facts(new SupportAssessed(Optional.of(key("A")), need, true));
        assertThat(OwedNoticesTest.owed(s)).hasSize(1);
        assertThat(s.kinds()).contains(DutyKind.NOTIFY_INSTITUTION);
    }

    @Test
    void ahead_same_instant_as_admission() {
        var need = new SupportAssessment(Optional.of(new SupportNeed(SupportArea.BOTH, false)), false, false);
        var s = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-02")
                .facts(new SupportAssessed(Optional.empty(), need, true))
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(OwedNoticesTest.owed(s)).hasSize(1);
    }

    @Test
    void ahead_after_the_admission_is_refused_instead_of_lost() {
        var need = new SupportAssessment(Optional.of(new SupportNeed(SupportArea.BOTH, false)), false, false);
        var s = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"))
                .on("2024-08-03");
        assertThat(SupportDecisions.assessAhead(s.file(), s.stamp(), need, true))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void handovers_in_shuffled_numbers() {
        var s = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .facts(new ContactAssigned(p("anne", "2024-02-05")))
                .on("2024-06-01")
                .facts(new DutiesHandedOver(StaffId.of("bo"), p("carla", "2024-06-01"), LocalDate.of(2024, 6, 1)))
                .on("2024-04-01")
                .facts(new DutiesHandedOver(StaffId.of("anne"), p("bo", "2024-04-01"), LocalDate.of(2024, 4, 1)))
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(s.duty(DutyKind.ASSESS_SUPPORT).recipient()).isEqualTo(StaffId.of("carla"));
    }

    @Test
    void extension_before_claim_refused() {
        assertThat(MentorDecisionsTest.extend(MentorDecisionsTest.claimed(), "2020-01-01", "2020-02-01"))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void support_ended_before_extension_period_unbounded() {
        assertThat(MentorDecisionsTest.extend(MentorDecisionsTest.claimed(), "2035-01-01", "2035-02-01"))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void a_second_injunction_is_refused_and_the_same_one_is_not() {
        var s = CaseStory.of(CITY)
                .on("2024-02-05")
                .facts(new PlacedInTargetGroup(TargetGroup.NR4, D), new InjunctionGiven(D));
        assertThat(InjunctionDecisions.give(s.file(), s.stamp(), LocalDate.of(2000, 1, 1), D.plusDays(1)))
                .isInstanceOf(Decision.Refused.class);
        assertThat(InjunctionDecisions.give(s.file(), s.stamp(), LocalDate.of(2000, 1, 1), D))
                .isInstanceOf(Decision.Decided.class);
    }
}
