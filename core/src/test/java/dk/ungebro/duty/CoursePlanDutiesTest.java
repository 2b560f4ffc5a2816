package dk.ungebro.duty;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.annulment;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.effort.CoursePlan;
import dk.ungebro.effort.CoursePlan.Item;
import dk.ungebro.journal.YouthEffortFact.CoursePlanMade;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.policy.CooperationAgreement;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Limit;
import dk.ungebro.policy.Policy;
import dk.ungebro.policy.Policy.Area;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoursePlanDutiesTest {

    private static final Policy KEPT = Policy.DEFAULT.withAreas(Area.YOUTH_EFFORT);
    private static final LocalDate DAY = LocalDate.of(2025, 8, 25);

    private static CaseStory admitted(ProgrammeType programme) {
        return CaseStory.of(SCHOOL)
                .under(KEPT)
                .on("2025-06-20")
                .recorded("A", "2025-06-20", admission(programme, "2025-08-11"));
    }

    private static CaseStory admitted() {
        return admitted(ProgrammeType.FGU);
    }

    private static CoursePlanMade plan(Set<Item> items) {
        return new CoursePlanMade(key("A"), DAY, new CoursePlan(items));
    }

    @Test
    void the_plan_is_due_ten_working_days_after_the_start() {
        Duty duty = admitted().duty(DutyKind.MAKE_COURSE_PLAN);
        assertThat(duty.debtor()).isEqualTo(SCHOOL);
        assertThat(duty.subject()).isEqualTo(key("A"));
        assertThat(duty.term().openedOn()).isEqualTo("2025-06-20");
        assertThat(duty.term().due()).isEqualTo("2025-08-25");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.POLICY);
        assertThat(duty.kind().rule().id()).isEqualTo("R-FGU-2");
        assertThat(duty.stateAtEndOf(DAY)).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void a_report_after_the_start_counts_from_its_own_day() {
        var story = CaseStory.of(SCHOOL)
                .under(KEPT)
                .on("2025-08-18")
                .recorded("A", "2025-08-11", admission(ProgrammeType.FGU, "2025-08-11"));
        assertThat(story.duty(DutyKind.MAKE_COURSE_PLAN).term().due()).isEqualTo("2025-09-01");
    }

    @Test
    void only_a_plan_with_all_seven_items_fulfils() {
        var story = admitted().on("2025-08-25").facts(plan(EnumSet.complementOf(EnumSet.of(Item.SUPPORT_NEEDS))));
        assertThat(story.duty(DutyKind.MAKE_COURSE_PLAN).pending()).isTrue();
        story.facts(plan(EnumSet.allOf(Item.class)));
        assertThat(story.state(DutyKind.MAKE_COURSE_PLAN, "2025-08-25")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void an_annulled_admission_cancels() {
        var story = admitted().on("2025-08-01").recorded("X", "2025-08-01", annulment("A"));
        assertThat(story.state(DutyKind.MAKE_COURSE_PLAN, "2025-12-31")).isEqualTo(DutyState.CANCELLED);
    }

    @Test
    void other_programmes_have_no_course_plan() {
        assertThat(admitted(ProgrammeType.VOCATIONAL).duties()).isEmpty();
    }

    @Test
    void the_policy_and_an_agreement_with_the_municipality_set_the_days() {
        assertThat(admitted()
                        .under(KEPT.withDays(Map.of(Limit.MAKE_COURSE_PLAN, 5)))
                        .duty(DutyKind.MAKE_COURSE_PLAN)
                        .term()
                        .due())
                .isEqualTo("2025-08-18");
        var agreed = new CooperationAgreement(
                CITY,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                Map.of(Limit.MAKE_COURSE_PLAN, 1),
                Optional.empty());
        var earlier = new SupportNotice(
                key("OLD"),
                AdmissionBasis.ORDERED,
                new SupportAssessment(Optional.empty(), false, false),
                CONTACT,
                ContactKind.TEAM);
        var story = CaseStory.of(SCHOOL)
                .under(KEPT.withAgreements(agreed))
                .received(CITY, "N", "2024-08-01", earlier)
                .on("2025-06-20")
                .recorded("A", "2025-06-20", admission(ProgrammeType.FGU, "2025-08-11"));
        Duty duty = story.duty(DutyKind.MAKE_COURSE_PLAN);
        assertThat(duty.term().due()).isEqualTo("2025-08-12");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.AGREEMENT);
    }

    @Test
    void a_host_that_does_not_keep_the_field_has_none_of_it() {
        assertThat(admitted().under(Policy.DEFAULT).duties()).isEmpty();
    }
}
