package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.SETTING;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutyState;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.InjunctionFact.StartPlanned;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwedNoticesTest {

    static final ContactPoint TEAM = ContactPoint.team(StaffId.of("ungeteam"), CONTACT, LocalDate.of(2024, 1, 1));
    private static final SupportAssessment NEED =
            new SupportAssessment(Optional.of(new SupportNeed(SupportArea.BOTH, true)), true, true);
    private static final SupportAssessment NO_NEED = new SupportAssessment(Optional.empty(), false, false);

    static List<Fact> owed(CaseStory story) {
        return SupportDecisions.owedNotices(story.file(), story.stamp(), TEAM);
    }

    private static CaseStory admitted(boolean ordered) {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        return ordered ? story.facts(new StartOrdered(key("A"), LocalDate.of(2024, 8, 2))) : story;
    }

    @ParameterizedTest(name = "ordered {0}, need {1}: notice {2}")
    @CsvSource({"true, true, true", "true, false, true", "false, true, true", "false, false, false"})
    void an_ordered_start_is_always_announced_and_a_self_chosen_one_only_with_a_need(
            boolean ordered, boolean need, boolean notice) {
        var story = admitted(ordered);
        assertThat(owed(story)).as("nothing before the assessment").isEmpty();
        story.decided(SupportDecisions.assess(story.file(), story.stamp(), key("A"), need ? NEED : NO_NEED, true));
        assertThat(owed(story)).hasSize(notice ? 1 : 0);
    }

    @Test
    void the_host_may_feed_self_chosen_starts_without_need() {
        Reading fed = Reading.DEFAULT.choosing(UnverifiedReading.SELF_CHOSEN_WITHOUT_NEED_FEED);
        var story = admitted(false);
        var stamp = new Stamp(story.stamp().now(), story.stamp().by(), fed);
        story.decided(SupportDecisions.assess(story.file(), story.stamp(), key("A"), NO_NEED, true));
        assertThat(SupportDecisions.owedNotices(story.file(), stamp, TEAM)).hasSize(1);
    }

    @Test
    void the_notice_says_what_was_assessed_and_goes_through_the_youth_database() {
        var story = admitted(true);
        story.decided(SupportDecisions.assess(story.file(), story.stamp(), key("A"), NEED, true));
        assertThat(owed(story)).singleElement().isInstanceOfSatisfying(Recorded.class, recorded -> {
            assertThat(recorded.sentTo()).contains(YouthDatabase.INSTANCE);
            assertThat(recorded.message().payload())
                    .isEqualTo(new SupportNotice(key("A"), AdmissionBasis.ORDERED, NEED, CONTACT, TEAM.kind()));
        });
    }

    @Test
    void one_commit_stores_notice_letter_and_disclosure() {
        var story = admitted(true);
        story.decided(SupportDecisions.assess(story.file(), story.stamp(), key("A"), NEED, true));
        Change change = Change.of(story.file(), story.stamp(), owed(story), SETTING, Optional.empty());
        assertThat(change.post())
                .extracting(Object::getClass)
                .containsExactly(Post.MessagePost.class, Post.LetterPost.class);
        assertThat(change.audit()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditEntry.Action.DISCLOSED);
            assertThat(entry.to()).contains(SCHOOL);
        });
        assertThat(change.duties())
                .extracting(duty -> duty.kind())
                .containsExactlyInAnyOrder(DutyKind.NOTIFY_INSTITUTION, DutyKind.INFORM_YOUTH);
    }

    @Test
    void notice_and_letter_know_the_day_on_which_their_duty_is_due() {
        var story = admitted(true);
        story.decided(SupportDecisions.assess(story.file(), story.stamp(), key("A"), NEED, true));
        Change change = Change.of(story.file(), story.stamp(), owed(story), SETTING, Optional.empty());
        assertThat(change.post())
                .extracting(Post::due)
                .containsExactly(due(change, DutyKind.NOTIFY_INSTITUTION), due(change, DutyKind.INFORM_YOUTH))
                .doesNotContain(Optional.empty());
    }

    private static Optional<LocalDate> due(Change change, DutyKind kind) {
        return change.duties().stream()
                .filter(duty -> duty.kind() == kind)
                .map(duty -> duty.term().due())
                .findFirst();
    }

    @Test
    void an_admission_is_announced_once() {
        var story = admitted(true);
        story.decided(SupportDecisions.assess(story.file(), story.stamp(), key("A"), NEED, true));
        story.facts(owed(story).toArray(Fact[]::new));
        assertThat(owed(story)).isEmpty();
    }

    @Test
    void an_assessment_ahead_is_sent_with_the_admission_and_not_before() {
        // R-DFDG-4: assessed 2022-08-01, admission message 2022-08-10, transfer 2022-08-10.
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2022-02-05").on("2022-08-01");
        story.decided(SupportDecisions.assessAhead(story.file(), story.stamp(), NEED, true));
        assertThat(owed(story)).isEmpty();
        story.on("2022-08-10").received(SCHOOL, "A", "2022-08-10", admission("2022-08-15"));
        assertThat(owed(story))
                .singleElement()
                .isInstanceOfSatisfying(
                        Recorded.class,
                        recorded -> assertThat(recorded.message().occurredOn()).isEqualTo("2022-08-10"));
        assertThat(story.state(DutyKind.ASSESS_SUPPORT, "2022-08-10")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void the_latest_assessment_before_the_admission_is_sent() {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05").on("2024-07-01");
        story.decided(SupportDecisions.assessAhead(story.file(), story.stamp(), NO_NEED, true))
                .on("2024-08-01");
        story.decided(SupportDecisions.assessAhead(story.file(), story.stamp(), NEED, true))
                .on("2024-08-02");
        story.received(SCHOOL, "A", "2024-08-02", admission("2024-08-12"));
        assertThat(owed(story)).hasSize(1);
    }

    @Test
    void an_annulled_admission_is_not_announced() {
        var story = admitted(true);
        story.decided(SupportDecisions.assess(story.file(), story.stamp(), key("A"), NEED, true))
                .annulled("A");
        assertThat(owed(story)).isEmpty();
    }

    @Test
    void a_planned_start_becomes_an_order_when_its_admission_arrives() {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .facts(new StartPlanned(SCHOOL))
                .on("2024-08-02");
        var message = story.message(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        story.decided(ReceiptDecisions.atMunicipality(story.file(), story.stamp(), message));
        assertThat(story.file().ordered(key("A"))).isTrue();
        assertThat(story.duty(DutyKind.NOTIFY_INSTITUTION).term().due()).isEqualTo("2024-08-02");
    }

    @Test
    void an_admission_elsewhere_than_planned_is_self_chosen() {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .facts(new StartPlanned(CaseStory.OTHER_SCHOOL))
                .on("2024-08-02");
        var message = story.message(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        story.decided(ReceiptDecisions.atMunicipality(story.file(), story.stamp(), message));
        assertThat(story.file().ordered(key("A"))).isFalse();
    }
}
