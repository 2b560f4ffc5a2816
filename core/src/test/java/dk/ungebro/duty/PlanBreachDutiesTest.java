package dk.ungebro.duty;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.effort.Exemption;
import dk.ungebro.journal.Stamped;
import dk.ungebro.journal.YouthEffortFact.ActivityStarted;
import dk.ungebro.journal.YouthEffortFact.EffortExempted;
import dk.ungebro.journal.YouthEffortFact.PlanNotFollowed;
import dk.ungebro.journal.YouthEffortFact.YoungsterContacted;
import dk.ungebro.law.DateStep;
import dk.ungebro.law.DateStep.Operation;
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

class PlanBreachDutiesTest {

    private static final Policy KEPT = Policy.DEFAULT.withAreas(Area.YOUTH_EFFORT);
    private static final LocalDate KNOWN = LocalDate.of(2026, 5, 21);
    private static final LocalDate CONTACTED = LocalDate.of(2026, 5, 29);

    private static CaseStory known() {
        return CaseStory.of(CITY).under(KEPT).on("2026-05-21").facts(new PlanNotFollowed(KNOWN));
    }

    private static CaseStory contacted() {
        return known().on("2026-05-29").facts(new YoungsterContacted(CONTACTED));
    }

    private static EffortExempted exempted(String from, String lastDay) {
        return new EffortExempted(new Exemption(LocalDate.parse(from), LocalDate.parse(lastDay)));
    }

    @Test
    void the_contact_is_due_after_five_working_days() {
        LedgerLine line = known().line(DutyKind.CONTACT_YOUNGSTER);
        assertThat(line.duty().term().due()).isEqualTo("2026-05-29");
        assertThat(line.duty().term().origin()).isEqualTo(DueOrigin.LAW);
        assertThat(line.duty().subject()).isEqualTo(key(CITY, "2026-05-21"));
        assertThat(line.due())
                .containsExactly(
                        new DateStep(Operation.ANCHOR, KNOWN, 0, KNOWN),
                        new DateStep(Operation.WORKING_DAYS_AFTER, KNOWN, 5, CONTACTED));
        assertThat(line.duty().stateAtEndOf(CONTACTED)).isEqualTo(DutyState.BREACHED);
        assertThat(known().kinds()).containsExactly(DutyKind.CONTACT_YOUNGSTER);
    }

    @Test
    void the_contact_fulfils_it_and_opens_the_thirty_days() {
        var story = contacted();
        assertThat(story.state(DutyKind.CONTACT_YOUNGSTER, "2026-12-31")).isEqualTo(DutyState.FULFILLED);
        LedgerLine line = story.line(DutyKind.START_ACTIVITY);
        assertThat(line.duty().term().due()).isEqualTo("2026-06-28");
        assertThat(line.duty().term().origin()).isEqualTo(DueOrigin.LAW);
        assertThat(line.duty().subject()).isEqualTo(key(CITY, "2026-05-29"));
        assertThat(line.openedBy())
                .extracting(stamped -> stamped.fact().name())
                .containsExactly("PlanNotFollowed", "YoungsterContacted");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-28T23:59, FULFILLED", "2026-06-29T00:00, BREACHED"})
    void a_new_activity_fulfils_it_in_time(String recorded, DutyState state) {
        var story = contacted().at(recorded).facts(new ActivityStarted(LocalDate.of(2026, 6, 28)));
        assertThat(story.state(DutyKind.START_ACTIVITY, "2026-12-31")).isEqualTo(state);
    }

    @Test
    void one_contact_answers_two_reports() {
        var story = known().on("2026-05-27")
                .facts(new PlanNotFollowed(LocalDate.of(2026, 5, 27)))
                .on("2026-05-29")
                .facts(new YoungsterContacted(CONTACTED));
        assertThat(story.kinds())
                .containsExactly(DutyKind.CONTACT_YOUNGSTER, DutyKind.CONTACT_YOUNGSTER, DutyKind.START_ACTIVITY);
    }

    @ParameterizedTest(name = "exempt to {0}: {1}")
    @CsvSource({"2026-05-21, 0", "2026-05-20, 1"})
    void inside_an_exemption_nothing_opens(String lastDay, int duties) {
        var story = CaseStory.of(CITY)
                .under(KEPT)
                .on("2026-05-01")
                .facts(exempted("2025-09-01", lastDay))
                .on("2026-05-21")
                .facts(new PlanNotFollowed(KNOWN));
        assertThat(story.duties()).hasSize(duties);
    }

    @Test
    void an_exemption_of_the_day_that_becomes_known_later_cancels() {
        var story = contacted().facts(exempted("2026-05-21", "2026-12-31"));
        assertThat(story.line(DutyKind.START_ACTIVITY).cancelledBy().map(Stamped::fact))
                .contains(exempted("2026-05-21", "2026-12-31"));
        assertThat(story.state(DutyKind.START_ACTIVITY, "2026-12-31")).isEqualTo(DutyState.CANCELLED);
    }

    @Test
    void an_exemption_that_begins_before_it_is_due_suspends() {
        var story = known().on("2026-05-26").facts(exempted("2026-05-27", "2026-08-31"));
        assertThat(story.duty(DutyKind.CONTACT_YOUNGSTER).term().suspended()).isTrue();
        assertThat(story.state(DutyKind.CONTACT_YOUNGSTER, "2026-12-31")).isEqualTo(DutyState.OPEN);
    }

    @Test
    void an_exemption_that_is_recorded_after_the_due_day_leaves_the_breach() {
        var story = known().on("2026-05-30").facts(exempted("2026-05-27", "2026-08-31"));
        assertThat(story.state(DutyKind.CONTACT_YOUNGSTER, "2026-12-31")).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void a_policy_can_tighten_both_days() {
        var story = contacted().under(KEPT.withDays(Map.of(Limit.CONTACT_UNDER_18, 4, Limit.ACTIVITY_UNDER_18, 14)));
        assertThat(story.duty(DutyKind.CONTACT_YOUNGSTER).term().due()).isEqualTo("2026-05-28");
        assertThat(story.duty(DutyKind.CONTACT_YOUNGSTER).term().origin()).isEqualTo(DueOrigin.POLICY);
        assertThat(story.duty(DutyKind.START_ACTIVITY).term().due()).isEqualTo("2026-06-12");
    }

    @Test
    void an_agreement_with_the_institution_can_tighten_them() {
        var agreed = new CooperationAgreement(
                SCHOOL,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                Map.of(Limit.CONTACT_UNDER_18, 1),
                Optional.empty());
        var story = CaseStory.of(CITY)
                .under(KEPT.withAgreements(agreed))
                .on("2025-08-01")
                .received(SCHOOL, "A", "2025-08-01", admission("2025-08-11"))
                .on("2026-05-21")
                .facts(new PlanNotFollowed(KNOWN));
        assertThat(story.duty(DutyKind.CONTACT_YOUNGSTER).term().due()).isEqualTo("2026-05-22");
        assertThat(story.duty(DutyKind.CONTACT_YOUNGSTER).term().origin()).isEqualTo(DueOrigin.AGREEMENT);
    }

    @Test
    void a_host_that_does_not_keep_the_field_has_none_of_it() {
        assertThat(contacted().under(Policy.DEFAULT).duties()).isEmpty();
    }
}
