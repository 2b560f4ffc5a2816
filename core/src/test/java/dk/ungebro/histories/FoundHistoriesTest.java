package dk.ungebro.histories;

import static dk.ungebro.CaseStory.BOX;
import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.YOUTH;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.CaseFile;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutyState;
import dk.ungebro.duty.Recipients;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.ContactAssigned;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.message.Message;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The smallest histories in which the order of entries, or of events, once made a difference. */
class FoundHistoriesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);
    private static final Instant NOON = Instant.parse("2024-08-01T10:00:00Z");
    private static final Message ADMISSION =
            CaseStory.of(CITY).on("2024-08-01").message(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));

    private static JournalEntry at(Instant at, Fact fact) {
        return new JournalEntry(1, at, CallerIdentity.automated(CITY, "test"), fact);
    }

    private static CaseFile file(Party party, JournalEntry... entries) {
        List<JournalEntry> numbered = IntStream.range(0, entries.length)
                .mapToObj(i -> new JournalEntry(i + 1, entries[i].recordedAt(), entries[i].by(), entries[i].fact()))
                .toList();
        return new CaseFile(new Journal(party, YOUTH, numbered));
    }

    private static void sameBothWays(Party party, Function<CaseFile, Object> question, JournalEntry... entries) {
        JournalEntry[] reversed = new JournalEntry[entries.length];
        for (int i = 0; i < entries.length; i++) {
            reversed[i] = entries[entries.length - 1 - i];
        }
        assertThat(question.apply(file(party, entries))).isEqualTo(question.apply(file(party, reversed)));
    }

    private static SupportAssessed assessed(int choice) {
        return new SupportAssessed(Optional.of(key("A")), Plot.assessment(choice), true);
    }

    @Test
    void a_doubled_message_counts_from_its_first_receipt() {
        sameBothWays(
                CITY,
                file -> file.journal().message(key("A")).map(KnownMessage::knownAt),
                at(NOON, new Received(ADMISSION)),
                at(NOON.plusSeconds(60), new Received(ADMISSION)));
    }

    @Test
    void two_placements_of_one_day_and_moment_give_one_group() {
        sameBothWays(
                CITY,
                file -> file.injunctions().targetGroup(DAY),
                at(NOON, new PlacedInTargetGroup(TargetGroup.NR4, DAY)),
                at(NOON, new PlacedInTargetGroup(TargetGroup.NR1, DAY)));
    }

    @Test
    void of_two_assessments_the_later_recorded_one_is_sent() {
        sameBothWays(
                CITY,
                file -> file.assessments().latest(file.admission(key("A")).orElseThrow()),
                at(NOON, new Received(ADMISSION)),
                at(NOON.plusSeconds(60), assessed(0)),
                at(NOON.plusSeconds(120), assessed(1)));
    }

    @Test
    void of_two_assessments_ahead_at_one_moment_the_same_counts() {
        sameBothWays(
                CITY,
                file -> file.assessments().first(file.admission(key("A")).orElseThrow()),
                at(NOON, new SupportAssessed(Optional.empty(), Plot.assessment(0), true)),
                at(NOON, new SupportAssessed(Optional.empty(), Plot.assessment(1), true)),
                at(NOON, new Received(ADMISSION)));
    }

    @Test
    void two_assignments_of_one_day_and_moment_give_one_recipient() {
        sameBothWays(
                CITY,
                file -> new Recipients(file.journal()).on(DAY, BOX),
                at(NOON, new ContactAssigned(ContactPoint.person(StaffId.of("anne"), CONTACT, DAY))),
                at(NOON, new ContactAssigned(ContactPoint.person(StaffId.of("bo"), CONTACT, DAY))));
    }

    @Test
    void of_two_notices_about_one_admission_the_first_is_the_notice() {
        var plot = new Plot(DAY, 0);
        sameBothWays(
                SCHOOL,
                file -> file.notice(Plot.admissionKey(0, 0)).map(KnownMessage::key),
                at(NOON, new Recorded(plot.admission(0, 0), Optional.empty())),
                at(NOON, new Received(plot.notice(0, 0, 0))),
                at(NOON, new Received(plot.notice(1, 0, 0))));
    }

    private static CaseStory admitted() {
        return CaseStory.underInjunction(TargetGroup.NR4, "2024-06-03")
                .on("2024-08-01")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"))
                .on("2024-08-05");
    }

    @Test
    void an_order_after_the_admission_was_annulled_opens_no_notice() {
        CaseStory story = admitted().annulled("A").on("2024-08-06").facts(new StartOrdered(key("A"), DAY));
        assertThat(story.kinds()).containsExactly(DutyKind.ASSESS_SUPPORT);
    }

    @Test
    void an_order_after_the_ground_was_lost_opens_no_notice() {
        CaseStory story = admitted()
                .facts(new InjunctionEnded(DAY.minusDays(1), InjunctionEndCause.MOVED))
                .on("2024-08-06")
                .facts(new StartOrdered(key("A"), DAY));
        assertThat(story.kinds()).containsExactly(DutyKind.ASSESS_SUPPORT);
    }

    @Test
    void a_notice_that_is_owed_since_the_ground_came_back_is_not_cancelled() {
        CaseStory story = admitted()
                .facts(new InjunctionEnded(DAY.minusDays(1), InjunctionEndCause.MOVED))
                .on("2024-08-06")
                .facts(new InjunctionGiven(DAY))
                .on("2024-08-07")
                .facts(new StartOrdered(key("A"), DAY));
        Duty notify = story.duty(DutyKind.NOTIFY_INSTITUTION);
        assertThat(notify.ending().annulledAt()).isEmpty();
        assertThat(story.state(DutyKind.NOTIFY_INSTITUTION, "2024-08-07")).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void what_happens_later_does_not_change_the_state_of_a_day_before() {
        CaseStory story = admitted()
                .received(SCHOOL, "R", "2024-08-12", CaseStory.risk())
                .on("2024-08-20")
                .facts(new YouthContacted(key("R"), DAY));
        Duty react = story.duty(DutyKind.REACT_BEFORE_START);
        assertThat(react.stateAtEndOf(LocalDate.of(2024, 8, 6))).isEqualTo(DutyState.OPEN);
        assertThat(react.breachedAt(LocalDate.of(2024, 8, 6))).isEmpty();
    }
}
