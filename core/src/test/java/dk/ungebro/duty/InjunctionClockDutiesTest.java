package dk.ungebro.duty;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.ContactCourseFact.ChangeKnown;
import dk.ungebro.journal.ContactCourseFact.ChangeRegistered;
import dk.ungebro.journal.ContactCourseFact.CoordinatorOffered;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.law.DateStep;
import dk.ungebro.law.DateStep.Operation;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Limit;
import dk.ungebro.policy.Policy;
import dk.ungebro.policy.Policy.Area;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InjunctionClockDutiesTest {

    private static final Policy KEPT = Policy.DEFAULT.withAreas(Area.INJUNCTION);
    private static final LocalDate ASSESSED = LocalDate.of(2024, 6, 10);
    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 6);

    private static CaseStory activityReady() {
        return CaseStory.of(CITY)
                .under(KEPT)
                .on("2024-06-10")
                .facts(new PlacedInTargetGroup(TargetGroup.NR5, ASSESSED));
    }

    private static CaseStory changed() {
        return CaseStory.of(CITY).under(KEPT).on("2026-03-06").facts(new ChangeKnown(KNOWN));
    }

    @Test
    void a_coordinator_is_offered_on_the_day_of_the_assessment() {
        Duty duty = activityReady().duty(DutyKind.OFFER_COORDINATOR);
        assertThat(duty.term().due()).isEqualTo("2024-06-10");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.LAW);
        assertThat(duty.subject()).isEqualTo(key(CITY, "2024-06-10"));
        assertThat(duty.kind().rule().id()).isEqualTo("R-ORDER-16");
        assertThat(duty.stateAtEndOf(ASSESSED)).isEqualTo(DutyState.BREACHED);
        var offered = activityReady().facts(new CoordinatorOffered(ASSESSED));
        assertThat(offered.state(DutyKind.OFFER_COORDINATOR, "2024-06-10")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void who_stays_activity_ready_is_not_offered_another() {
        var story = activityReady()
                .on("2024-09-02")
                .facts(new PlacedInTargetGroup(TargetGroup.NR5, LocalDate.of(2024, 9, 2)));
        assertThat(story.kinds()).containsExactly(DutyKind.OFFER_COORDINATOR);
        story.on("2024-10-01")
                .facts(new PlacedInTargetGroup(TargetGroup.NR4, LocalDate.of(2024, 10, 1)))
                .on("2024-11-01")
                .facts(new PlacedInTargetGroup(TargetGroup.NR5, LocalDate.of(2024, 11, 1)));
        assertThat(story.kinds()).hasSize(2);
    }

    @Test
    void a_corrected_placement_cancels_the_offer_of_a_coordinator() {
        var story = activityReady().at("2024-06-10T15:00").facts(new PlacedInTargetGroup(TargetGroup.NR4, ASSESSED));
        assertThat(story.state(DutyKind.OFFER_COORDINATOR, "2024-12-31")).isEqualTo(DutyState.CANCELLED);
    }

    @Test
    void a_change_is_registered_on_the_next_day_also_a_saturday() {
        LedgerLine line = changed().line(DutyKind.REGISTER_CHANGE);
        assertThat(line.duty().term().due()).isEqualTo("2026-03-07");
        assertThat(line.duty().term().origin()).isEqualTo(DueOrigin.LAW);
        assertThat(line.due())
                .containsExactly(
                        new DateStep(Operation.ANCHOR, KNOWN, 0, KNOWN),
                        new DateStep(Operation.DAYS_AFTER, KNOWN, 1, KNOWN.plusDays(1)));
        assertThat(line.duty().kind().rule().id()).isEqualTo("R-ORDER-9");
    }

    @Test
    void its_own_registration_fulfils_it_in_time() {
        var other = changed().facts(new ChangeRegistered(KNOWN.minusDays(1)));
        assertThat(other.duty(DutyKind.REGISTER_CHANGE).pending()).isTrue();
        var inTime = changed().at("2026-03-07T23:59").facts(new ChangeRegistered(KNOWN));
        assertThat(inTime.state(DutyKind.REGISTER_CHANGE, "2026-03-31")).isEqualTo(DutyState.FULFILLED);
        var late = changed().at("2026-03-08T00:00").facts(new ChangeRegistered(KNOWN));
        assertThat(late.state(DutyKind.REGISTER_CHANGE, "2026-03-31")).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void a_policy_can_ask_for_the_same_day() {
        Duty duty =
                changed().under(KEPT.withDays(Map.of(Limit.REGISTER_CHANGE, 0))).duty(DutyKind.REGISTER_CHANGE);
        assertThat(duty.term().due()).isEqualTo("2026-03-06");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.POLICY);
    }
}
