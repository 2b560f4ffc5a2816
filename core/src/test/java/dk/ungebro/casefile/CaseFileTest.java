package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.SETTING;
import static dk.ungebro.CaseStory.YOUTH;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.annulment;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.InjunctionFact.StartPlanned;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MentorFact.MentorClaimed;
import dk.ungebro.journal.MessageFact.Forwarded;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case with two of everything: what is about one says nothing of the other. */
class CaseFileTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 5);
    private static final SupportAssessment NO_NEED = new SupportAssessment(Optional.empty(), false, false);

    private static SupportNotice notice(String admission) {
        return new SupportNotice(key(admission), AdmissionBasis.ORDERED, NO_NEED, CONTACT, ContactKind.TEAM);
    }

    private static CaseStory two() {
        return CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-05")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"))
                .received(OTHER_SCHOOL, "B", "2024-08-02", admission("2024-08-13"));
    }

    private static List<Fact> facts(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Decided.class);
        return ((Decision.Decided) decision).facts();
    }

    private static void refused(Decision decision, RefusalReason reason, String path) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.violations()).containsExactly(reason.at(path)));
    }

    @Test
    void entries_are_numbered_on_from_the_version() {
        var empty = CaseFile.empty(CITY, YOUTH);
        var stamp = CaseStory.of(CITY).on("2024-08-05").stamp();
        List<Fact> said = List.of(new HelpApplied(DAY), new MentorClaimed(DAY));
        CaseFile file = empty.plus(empty.entries(stamp, said));
        assertThat(file.journal().entries()).extracting(JournalEntry::number).containsExactly(1L, 2L);
        assertThat(file.version()).isEqualTo(2);
        assertThat(file.entries(stamp, said)).extracting(JournalEntry::number).containsExactly(3L, 4L);
        Change change = Change.of(file, stamp, said, SETTING, Optional.empty());
        assertThat(change.expectedVersion()).isEqualTo(2);
        assertThat(change.youth()).isEqualTo(YOUTH);
        assertThat(change.entries()).hasSize(2);
    }

    @Test
    void each_admission_is_found_by_its_own_key() {
        CaseFile file = two().facts(new StartOrdered(key("A"), DAY)).file();
        assertThat(file.admission(key(OTHER_SCHOOL, "B")).orElseThrow().key()).isEqualTo(key(OTHER_SCHOOL, "B"));
        assertThat(file.admission(key("A")).orElseThrow().key()).isEqualTo(key("A"));
        assertThat(file.admission(key(OTHER_SCHOOL, "A"))).isEmpty();
        assertThat(file.ordered(key("A"))).isTrue();
        assertThat(file.ordered(key(OTHER_SCHOOL, "B"))).isFalse();
    }

    @Test
    void each_notice_belongs_to_its_admission_and_the_first_known_counts() {
        CaseStory story = CaseStory.of(SCHOOL)
                .on("2024-08-05")
                .received(CITY, "N-2", "2024-08-05", notice("A"))
                .received(CITY, "N-1", "2024-08-05", notice("A"))
                .on("2024-08-04")
                .received(CITY, "N-9", "2024-08-04", notice("B"));
        assertThat(story.file().notice(key("A")).orElseThrow().key()).isEqualTo(key(CITY, "N-1"));
        assertThat(story.file().notice(key("B")).orElseThrow().key()).isEqualTo(key(CITY, "N-9"));
        assertThat(story.file().notice(key("C"))).isEmpty();
        story.received(CITY, "N-5", "2024-08-04", notice("A"));
        assertThat(story.file().notice(key("A")).orElseThrow().key()).isEqualTo(key(CITY, "N-5"));
    }

    @Test
    void the_claim_in_the_window_uses_the_right_and_the_first_of_two() {
        CaseStory story = two().facts(new MentorClaimed(LocalDate.of(2024, 7, 1)))
                .on("2024-10-01")
                .facts(new MentorClaimed(LocalDate.of(2024, 10, 1)), new MentorClaimed(LocalDate.of(2024, 9, 30)));
        assertThat(story.file().mentorRights(Reading.DEFAULT))
                .hasSize(2)
                .allSatisfy(right -> assertThat(right.claimedOn()).contains(LocalDate.of(2024, 9, 30)));
    }

    @Test
    void a_claim_after_the_annulment_uses_nothing() {
        CaseStory story = two().on("2024-08-10")
                .annulled("A")
                .on("2024-08-20")
                .facts(new MentorClaimed(LocalDate.of(2024, 8, 20)));
        assertThat(story.file().mentorRights(Reading.DEFAULT))
                .extracting(MentorRight::admission)
                .containsExactly(key(OTHER_SCHOOL, "B"));
    }

    @Test
    void what_was_forwarded_went_to_the_one_it_went_to() {
        CaseStory story = CaseStory.of(SCHOOL).on("2024-08-05").recorded("A", "2024-08-01", admission("2024-08-12"));
        Fact forwarded = new Forwarded(key("A"), CITY);
        Change change = Change.of(story.file(), story.stamp(), List.of(forwarded), SETTING, Optional.empty());
        assertThat(change.post())
                .containsExactly(new Post.MessagePost(
                        story.message(SCHOOL, "A", "2024-08-01", admission("2024-08-12")), CITY, Optional.empty()));
        assertThat(change.post()).extracting(Post::id).containsExactly(key("A").text() + ">" + CITY.key());
        story.facts(forwarded);
        assertThat(story.file().forwarded(key("A"), CITY)).isTrue();
        assertThat(story.file().forwarded(key("A"), OTHER_SCHOOL)).isFalse();
        assertThat(story.file().forwarded(key("B"), CITY)).isFalse();
        Change unknown = Change.of(
                story.file(), story.stamp(), List.of(new Forwarded(key("B"), CITY)), SETTING, Optional.empty());
        assertThat(unknown.post()).isEmpty();
    }

    @Test
    void only_a_sent_notice_has_a_letter_and_is_a_disclosure() {
        CaseStory story = two();
        var message = story.message(CITY, "N", "2024-08-05", notice("A"));
        Change sent = Change.of(
                story.file(),
                story.stamp(),
                List.of(new Recorded(message, Optional.of(SCHOOL))),
                SETTING,
                Optional.empty());
        assertThat(sent.post())
                .extracting(Post::id)
                .containsExactly(
                        message.key().text() + ">" + SCHOOL.key(), message.key().text() + ">letter");
        assertThat(sent.audit()).hasSize(1);
        Change kept = Change.of(
                story.file(),
                story.stamp(),
                List.of(new Recorded(message, Optional.empty())),
                SETTING,
                Optional.empty());
        assertThat(kept.post()).isEmpty();
        assertThat(kept.audit()).isEmpty();
        var other = story.message(CITY, "R", "2024-08-05", risk());
        Change plain = Change.of(
                story.file(),
                story.stamp(),
                List.of(new Recorded(other, Optional.of(SCHOOL))),
                SETTING,
                Optional.empty());
        assertThat(plain.post()).hasSize(1);
        assertThat(plain.audit()).isEmpty();
    }

    @Test
    void a_change_tells_only_the_duties_that_are_new_or_other_than_before() {
        CaseStory story = two().received(SCHOOL, "R", "2024-08-20", risk());
        Change again = Change.of(story.file(), story.stamp(), List.of(new HelpApplied(DAY)), SETTING, Optional.empty());
        assertThat(again.duties()).isEmpty();
        var before = story.duties();
        var contacted = new YouthContacted(key("R"), LocalDate.of(2024, 8, 21));
        Change change =
                Change.of(story.file(), story.on("2024-08-21").stamp(), List.of(contacted), SETTING, Optional.empty());
        story.facts(contacted);
        assertThat(change.duties()).isNotEmpty().doesNotContainAnyElementsOf(before);
        assertThat(story.duties()).containsAll(change.duties());
    }

    @Test
    void planning_a_start_orders_the_known_admissions_of_that_institution() {
        CaseStory story = two().received(SCHOOL, "A-2", "2024-08-03", admission("2024-08-14"))
                .received(SCHOOL, "A-3", "2024-08-03", admission("2024-08-14"))
                .received(SCHOOL, "X", "2024-08-03", annulment("A-3"))
                .received(SCHOOL, "A-4", "2023-08-03", admission("2024-08-14"))
                .received(SCHOOL, "A-5", "2024-08-03", admission("2024-08-14"))
                .received(CITY, "N", "2024-08-04", notice("A-5"));
        assertThat(facts(InjunctionDecisions.planStart(story.file(), story.stamp(), SCHOOL)))
                .containsExactly(
                        new StartPlanned(SCHOOL), new StartOrdered(key("A"), DAY), new StartOrdered(key("A-2"), DAY));
    }

    @Test
    void a_start_is_ordered_while_it_stands() {
        CaseStory story = two();
        assertThat(InjunctionDecisions.orderStart(story.file(), story.stamp(), key("A")))
                .isEqualTo(Decision.of(new StartOrdered(key("A"), DAY)));
        refused(
                InjunctionDecisions.orderStart(story.file(), story.stamp(), key("C")),
                RefusalReason.ADMISSION_UNKNOWN,
                "admission");
        story.annulled("A");
        refused(
                InjunctionDecisions.orderStart(story.file(), story.stamp(), key("A")),
                RefusalReason.ANNULLED,
                "admission");
    }

    @Test
    void after_the_end_of_the_regime_no_start_is_planned_or_ordered() {
        CaseStory story = two().facts(new StartPlanned(SCHOOL));
        Stamp ended =
                new Stamp(story.stamp().now(), story.stamp().by(), Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(DAY)));
        Stamp tomorrow = new Stamp(
                story.stamp().now(), story.stamp().by(), Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(DAY.plusDays(1))));
        refused(InjunctionDecisions.planStart(story.file(), ended, SCHOOL), RefusalReason.REGIME_ENDED, "institution");
        refused(InjunctionDecisions.orderStart(story.file(), ended, key("A")), RefusalReason.REGIME_ENDED, "admission");
        var message = story.message(SCHOOL, "A-9", "2024-08-05", admission("2024-08-12"));
        assertThat(facts(ReceiptDecisions.atMunicipality(story.file(), ended, message)))
                .hasSize(1);
        assertThat(facts(ReceiptDecisions.atMunicipality(story.file(), tomorrow, message)))
                .hasSize(2);
    }

    @Test
    void only_the_risk_that_was_reported_can_be_answered() {
        CaseStory story = two().received(SCHOOL, "R", "2024-08-04", risk());
        assertThat(RetentionDecisions.contacted(story.file(), story.stamp(), key("R"), DAY.minusDays(1)))
                .isEqualTo(Decision.of(new YouthContacted(key("R"), DAY.minusDays(1))));
        refused(
                RetentionDecisions.contacted(story.file(), story.stamp(), key("R"), DAY.minusDays(2)),
                RefusalReason.BEFORE_THE_REPORT,
                "on");
        refused(
                RetentionDecisions.decided(story.file(), key("A"), Set.of(), true, true),
                RefusalReason.RISK_UNKNOWN,
                "risk");
    }
}
