package dk.ungebro.duty;

import static dk.ungebro.CaseStory.BOX;
import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.ContactCourseFact.InterviewHeld;
import dk.ungebro.journal.ContactCourseFact.LiteracyTested;
import dk.ungebro.journal.ContactCourseFact.OfferStarted;
import dk.ungebro.journal.ContactCourseFact.ReadinessDecided;
import dk.ungebro.journal.ContactCourseFact.YouthEducationShown;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DateStep;
import dk.ungebro.law.DateStep.Operation;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.policy.CooperationAgreement;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Limit;
import dk.ungebro.policy.Policy;
import dk.ungebro.policy.Policy.Area;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactCourseDutiesTest {

    private static final Policy KEPT = Policy.DEFAULT.withAreas(Area.INJUNCTION);
    private static final LocalDate CONTACT = LocalDate.of(2024, 1, 31);

    private static CaseStory applied(TargetGroup group) {
        return CaseStory.of(CITY)
                .under(KEPT)
                .on("2024-01-31")
                .facts(placed(group, "2024-01-31"), new HelpApplied(CONTACT));
    }

    private static CaseStory applied() {
        return applied(TargetGroup.NR4);
    }

    private static PlacedInTargetGroup placed(TargetGroup group, String from) {
        return new PlacedInTargetGroup(group, LocalDate.parse(from));
    }

    private static CaseStory interviewed(CaseStory story, String... days) {
        for (String day : days) {
            story.on(day).facts(new InterviewHeld(LocalDate.parse(day)));
        }
        return story;
    }

    @ParameterizedTest
    @EnumSource(names = {"NR4", "NR5"})
    void first_contact_opens_five_duties(TargetGroup group) {
        assertThat(applied(group).kinds())
                .filteredOn(kind -> kind != DutyKind.OFFER_COORDINATOR)
                .containsExactly(
                        DutyKind.HOLD_FIRST_INTERVIEW,
                        DutyKind.HOLD_INTERVIEWS,
                        DutyKind.DECIDE_READINESS,
                        DutyKind.TEST_LITERACY,
                        DutyKind.START_OFFER);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLD_FIRST_INTERVIEW, 2024-02-07, R-ORDER-10",
        "HOLD_INTERVIEWS, 2024-07-31, R-ORDER-10",
        "DECIDE_READINESS, 2024-04-30, R-TARGET-5",
        "TEST_LITERACY, 2024-02-29, R-ORDER-12",
        "START_OFFER, 2024-02-29, R-ORDER-13"
    })
    void the_law_sets_the_day_from_first_contact(DutyKind kind, String due, String rule) {
        LedgerLine line = applied().line(kind);
        assertThat(line.duty().term().due()).isEqualTo(due);
        assertThat(line.duty().term().origin()).isEqualTo(DueOrigin.LAW);
        assertThat(line.duty().subject()).isEqualTo(key(CITY, "2024-01-31"));
        assertThat(line.duty().debtor()).isEqualTo(CITY);
        assertThat(line.duty().recipient()).isEqualTo(BOX);
        assertThat(line.openedBy())
                .extracting(stamped -> stamped.fact().name())
                .containsExactly("HelpApplied", "PlacedInTargetGroup");
        assertThat(line.due().get(0)).isEqualTo(new DateStep(Operation.ANCHOR, CONTACT, 0, CONTACT));
        assertThat(line.due()).last().extracting(DateStep::result).isEqualTo(LocalDate.parse(due));
        assertThat(kind.rule().id()).isEqualTo(rule);
    }

    @Test
    void nr_1_has_six_interviews_and_nothing_else() {
        var story = interviewed(
                applied(TargetGroup.NR1), "2024-02-10", "2024-03-10", "2024-04-10", "2024-05-10", "2024-06-10");
        assertThat(story.kinds()).containsExactly(DutyKind.HOLD_INTERVIEWS);
        assertThat(story.duty(DutyKind.HOLD_INTERVIEWS).pending()).isTrue();
        interviewed(story, "2024-07-31");
        assertThat(story.state(DutyKind.HOLD_INTERVIEWS, "2024-07-31")).isEqualTo(DutyState.FULFILLED);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTRO", "NONE"})
    void other_groups_have_no_contact_course(TargetGroup group) {
        assertThat(applied(group).duties()).isEmpty();
    }

    @Test
    void the_fourth_interview_fulfils_and_a_day_counts_once() {
        var story = interviewed(applied(), "2024-02-07", "2024-02-07", "2024-03-07", "2024-04-07");
        assertThat(story.duty(DutyKind.HOLD_INTERVIEWS).pending()).isTrue();
        LedgerLine line = interviewed(story, "2024-05-07").line(DutyKind.HOLD_INTERVIEWS);
        assertThat(line.fulfilledBy().map(Stamped::fact)).contains(new InterviewHeld(LocalDate.of(2024, 5, 7)));
    }

    @ParameterizedTest(name = "recorded {0}: {1}")
    @CsvSource({"2024-02-07T23:59:59, FULFILLED", "2024-02-08T00:00, BREACHED"})
    void an_interview_that_is_recorded_after_the_week_is_late(String recorded, DutyState state) {
        var story = applied().at(recorded).facts(new InterviewHeld(LocalDate.of(2024, 2, 7)));
        assertThat(story.state(DutyKind.HOLD_FIRST_INTERVIEW, "2024-12-31")).isEqualTo(state);
    }

    @Test
    void what_was_held_before_first_contact_fulfils_nothing() {
        var story = applied().facts(new InterviewHeld(CONTACT.minusDays(1)));
        assertThat(story.duty(DutyKind.HOLD_FIRST_INTERVIEW).pending()).isTrue();
    }

    @Test
    void a_breach_has_its_instant() {
        LedgerLine line = applied().line(DutyKind.HOLD_FIRST_INTERVIEW);
        assertThat(line.breachedAt(LocalDate.of(2024, 2, 6))).isEmpty();
        assertThat(line.breachedAt(LocalDate.of(2024, 2, 7))).hasToString("Optional[2024-02-07T23:00:00Z]");
    }

    @Test
    void test_decision_and_offer_fulfil_their_duties() {
        var story = applied()
                .on("2024-02-20")
                .facts(
                        new LiteracyTested(LocalDate.of(2024, 2, 20)),
                        new OfferStarted(LocalDate.of(2024, 2, 19), Optional.empty()))
                .on("2024-04-30")
                .facts(new ReadinessDecided(LocalDate.of(2024, 4, 30)));
        assertThat(story.state(DutyKind.TEST_LITERACY, "2024-12-31")).isEqualTo(DutyState.FULFILLED);
        assertThat(story.state(DutyKind.START_OFFER, "2024-12-31")).isEqualTo(DutyState.FULFILLED);
        assertThat(story.state(DutyKind.DECIDE_READINESS, "2024-12-31")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void a_youth_education_that_is_shown_cancels_the_test_and_opens_none_later() {
        var shown = applied().on("2024-02-10").facts(new YouthEducationShown(LocalDate.of(2024, 2, 10)));
        assertThat(shown.state(DutyKind.TEST_LITERACY, "2024-12-31")).isEqualTo(DutyState.CANCELLED);
        var before = CaseStory.of(CITY)
                .under(KEPT)
                .on("2024-01-30")
                .facts(new YouthEducationShown(CONTACT.minusDays(1)))
                .on("2024-01-31")
                .facts(placed(TargetGroup.NR4, "2024-01-31"), new HelpApplied(CONTACT));
        assertThat(before.kinds()).doesNotContain(DutyKind.TEST_LITERACY).contains(DutyKind.START_OFFER);
    }

    @Test
    void who_leaves_the_group_before_the_due_day_is_owed_nothing_more() {
        var story = applied().on("2024-02-20").facts(placed(TargetGroup.NONE, "2024-03-01"));
        assertThat(story.state(DutyKind.DECIDE_READINESS, "2024-12-31")).isEqualTo(DutyState.CANCELLED);
        assertThat(story.line(DutyKind.DECIDE_READINESS).cancelledBy().map(Stamped::fact))
                .contains(placed(TargetGroup.NONE, "2024-03-01"));
        assertThat(story.state(DutyKind.HOLD_FIRST_INTERVIEW, "2024-12-31")).isEqualTo(DutyState.BREACHED);
        assertThat(story.line(DutyKind.TEST_LITERACY).cancelledBy())
                .as("due before")
                .isEmpty();
    }

    @Test
    void a_move_within_the_education_groups_changes_nothing() {
        var story = applied().on("2024-02-01").facts(placed(TargetGroup.NR5, "2024-02-01"));
        assertThat(story.duty(DutyKind.HOLD_INTERVIEWS)).isEqualTo(applied().duty(DutyKind.HOLD_INTERVIEWS));
    }

    @Test
    void a_corrected_group_takes_the_place_of_the_wrong_one() {
        var story = applied().on("2024-02-02").facts(placed(TargetGroup.NR1, "2024-01-31"));
        assertThat(story.state(DutyKind.HOLD_FIRST_INTERVIEW, "2024-12-31")).isEqualTo(DutyState.CANCELLED);
        Duty interviews = story.duty(DutyKind.HOLD_INTERVIEWS);
        assertThat(interviews.pending()).isTrue();
        assertThat(interviews.term().openedOn()).isEqualTo("2024-02-02");
        story.on("2024-02-03").facts(placed(TargetGroup.NR4, "2024-01-31"));
        assertThat(story.duty(DutyKind.HOLD_FIRST_INTERVIEW).pending()).isTrue();
        assertThat(story.duty(DutyKind.HOLD_FIRST_INTERVIEW).term().openedOn()).isEqualTo("2024-02-03");
    }

    @Test
    void a_group_that_is_registered_late_opens_the_duty_then_with_the_day_of_the_law() {
        var story = CaseStory.of(CITY)
                .under(KEPT)
                .on("2024-01-31")
                .facts(new HelpApplied(CONTACT))
                .on("2024-02-09")
                .facts(placed(TargetGroup.NR4, "2024-01-31"));
        Duty duty = story.duty(DutyKind.HOLD_FIRST_INTERVIEW);
        assertThat(duty.term().openedOn()).isEqualTo("2024-02-09");
        assertThat(duty.term().due()).isEqualTo("2024-02-07");
        assertThat(duty.stateAtEndOf(LocalDate.of(2024, 2, 9))).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void who_is_known_to_leave_before_it_is_due_never_owes_it() {
        var story = CaseStory.of(CITY)
                .under(KEPT)
                .on("2024-01-31")
                .facts(placed(TargetGroup.NR4, "2024-01-31"), placed(TargetGroup.NONE, "2024-02-10"))
                .facts(new HelpApplied(CONTACT));
        assertThat(story.kinds()).containsExactly(DutyKind.HOLD_FIRST_INTERVIEW);
    }

    @Test
    void a_policy_can_tighten_the_week() {
        var story = applied().under(KEPT.withDays(Map.of(Limit.FIRST_INTERVIEW, 3)));
        assertThat(story.duty(DutyKind.HOLD_FIRST_INTERVIEW).term().due()).isEqualTo("2024-02-03");
        assertThat(story.duty(DutyKind.HOLD_FIRST_INTERVIEW).term().origin()).isEqualTo(DueOrigin.POLICY);
        assertThat(story.duty(DutyKind.TEST_LITERACY).term().due()).isEqualTo("2024-02-29");
    }

    @Test
    void an_agreement_with_the_institution_of_the_latest_admission_can_tighten_the_week() {
        var agreed = new CooperationAgreement(
                SCHOOL,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                Map.of(Limit.FIRST_INTERVIEW, 2),
                Optional.empty());
        Policy policy = KEPT.withAgreements(agreed);
        var admitted = CaseStory.of(CITY)
                .under(policy)
                .received(SCHOOL, "A", "2023-06-20", admission("2023-08-14"))
                .on("2024-01-31")
                .facts(placed(TargetGroup.NR4, "2024-01-31"), new HelpApplied(CONTACT));
        assertThat(admitted.duty(DutyKind.HOLD_FIRST_INTERVIEW).term().due()).isEqualTo("2024-02-02");
        assertThat(admitted.duty(DutyKind.HOLD_FIRST_INTERVIEW).term().origin()).isEqualTo(DueOrigin.AGREEMENT);
        assertThat(applied()
                        .under(policy)
                        .duty(DutyKind.HOLD_FIRST_INTERVIEW)
                        .term()
                        .due())
                .isEqualTo("2024-02-07");
    }

    @Test
    void from_july_2026_no_number_of_interviews_is_set() {
        LocalDate contact = LocalDate.of(2026, 7, 1);
        var story = CaseStory.of(CITY)
                .under(KEPT)
                .on("2026-07-01")
                .facts(placed(TargetGroup.NR4, "2026-07-01"), new HelpApplied(contact));
        assertThat(story.kinds())
                .containsExactly(DutyKind.HOLD_FIRST_INTERVIEW, DutyKind.DECIDE_READINESS, DutyKind.TEST_LITERACY);
    }

    @Test
    void after_the_end_of_the_regime_nothing_is_owed() {
        var ended = Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(CONTACT));
        assertThat(applied().under(new DutySetting(KEPT, ended, BOX)).kinds())
                .doesNotContain(DutyKind.HOLD_FIRST_INTERVIEW, DutyKind.TEST_LITERACY);
    }

    @Test
    void each_first_contact_has_its_own_clock() {
        LocalDate again = LocalDate.of(2025, 2, 3);
        var story = applied().on("2025-02-03").facts(new HelpApplied(again));
        assertThat(story.duties())
                .filteredOn(duty -> duty.kind() == DutyKind.HOLD_FIRST_INTERVIEW)
                .extracting(Duty::subject)
                .containsExactlyInAnyOrder(key(CITY, "2024-01-31"), key(CITY, "2025-02-03"));
    }

    @Test
    void a_host_that_does_not_keep_the_field_has_none_of_it() {
        assertThat(applied().under(Policy.DEFAULT).duties()).isEmpty();
        assertThat(applied().under(Policy.DEFAULT.withAreas()).duties()).isEmpty();
    }
}
