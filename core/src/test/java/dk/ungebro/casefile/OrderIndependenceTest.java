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
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MentorFact.MentorClaimed;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.ContactAssigned;
import dk.ungebro.journal.PersonFact.DutiesHandedOver;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Payload.SubscriptionEnd;
import dk.ungebro.message.Payload.SubscriptionStart;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.StaffId;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The state of a case depends on the set of its entries and their times, not on the order in which they were written. */
class OrderIndependenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);
    private static final Instant NOON = Instant.parse("2024-08-01T10:00:00Z");
    private static final SupportAssessment NEED =
            new SupportAssessment(Optional.of(new SupportNeed(SupportArea.BOTH, false)), false, true);
    private static final CaseStory STORY = CaseStory.of(CITY).on("2024-08-01");

    @Property(tries = 300)
    void any_order_of_numbers_gives_the_same_state(@ForAll long seed) {
        var random = new Random(seed);
        List<JournalEntry> entries = some(random);
        Journal written = numbered(entries);
        Collections.shuffle(entries, random);
        Journal shuffled = numbered(entries);
        assertThat(state(shuffled)).isEqualTo(state(written));
    }

    @Test
    void the_facts_open_duties_rights_and_a_subscription() {
        List<JournalEntry> entries = Stream.of(
                        person(), messages(SCHOOL), messages(OTHER_SCHOOL), casework(), subscription())
                .flatMap(List::stream)
                .map(fact -> new JournalEntry(1, NOON, CallerIdentity.automated(CITY, "test"), fact))
                .toList();
        var file = new CaseFile(numbered(entries));
        assertThat(file.duties(SETTING))
                .extracting(Duty::kind)
                .contains(DutyKind.ASSESS_SUPPORT, DutyKind.INFORM_YOUTH);
        assertThat(file.mentorRights(Reading.DEFAULT)).isNotEmpty();
        assertThat(file.subscription(CITY)).isPresent();
    }

    private static List<Object> state(Journal journal) {
        var file = new CaseFile(journal);
        return List.of(
                Set.copyOf(file.duties(SETTING)),
                Set.copyOf(file.mentorRights(Reading.DEFAULT)),
                file.subscription(CITY));
    }

    /** A random part of the facts, each at a random time; times meet now and then. */
    private static List<JournalEntry> some(Random random) {
        List<JournalEntry> entries = new ArrayList<>();
        Stream.of(person(), messages(SCHOOL), messages(OTHER_SCHOOL), casework(), subscription())
                .flatMap(List::stream)
                .filter(fact -> random.nextInt(4) > 0)
                .forEach(fact -> entries.add(new JournalEntry(
                        1,
                        NOON.plus(Duration.ofHours(12L * random.nextInt(60))),
                        CallerIdentity.automated(CITY, "test"),
                        fact)));
        return entries;
    }

    private static Journal numbered(List<JournalEntry> entries) {
        List<JournalEntry> numbered = new ArrayList<>();
        for (JournalEntry entry : entries) {
            numbered.add(new JournalEntry(numbered.size() + 1L, entry.recordedAt(), entry.by(), entry.fact()));
        }
        return new Journal(CITY, YOUTH, numbered);
    }

    private static List<Fact> person() {
        var anne = ContactPoint.person(StaffId.of("anne"), CONTACT, DAY);
        var bo = ContactPoint.person(StaffId.of("bo"), CONTACT, DAY.plusDays(9));
        return List.of(
                new PlacedInTargetGroup(TargetGroup.NR4, DAY.minusDays(90)),
                new PlacedInTargetGroup(TargetGroup.NR1, DAY.plusDays(3)),
                new InjunctionGiven(DAY.minusDays(60)),
                new InjunctionEnded(DAY.plusDays(2), InjunctionEndCause.JOB_DIRECTED_EFFORT),
                new InjunctionGiven(DAY.plusDays(5)),
                new ContactAssigned(anne),
                new ContactAssigned(bo),
                new DutiesHandedOver(anne.id(), bo, DAY.plusDays(20)));
    }

    private static List<Fact> messages(InstitutionNumber school) {
        return List.of(
                new Received(STORY.message(school, "A", "2024-08-01", admission("2024-08-12"))),
                new Received(STORY.message(school, "A-2", "2024-08-08", admission("2024-08-19"))),
                new Received(STORY.message(school, "R", "2024-08-03", risk())),
                new Received(STORY.message(school, "R-2", "2024-08-10", risk())),
                new Received(STORY.message(school, "X", "2024-08-11", annulment("R"))),
                new Received(STORY.message(school, "X-2", "2024-08-12", annulment("A-2"))),
                new Received(STORY.message(school, "X-3", "2024-08-13", annulment("R"))),
                new StartOrdered(key(school, "A-2"), DAY));
    }

    private static List<Fact> casework() {
        var notice = new SupportNotice(key("A"), AdmissionBasis.SELF_CHOSEN, NEED, CONTACT, ContactKind.TEAM);
        return List.of(
                new SupportAssessed(Optional.empty(), NEED, true),
                new SupportAssessed(Optional.of(key("A")), NEED, true),
                new SupportAssessed(Optional.of(key(OTHER_SCHOOL, "A")), NEED, false),
                new Recorded(STORY.message(CITY, "N", "2024-08-02", notice), Optional.empty()),
                new LetterDelivered(key(CITY, "N"), DAY),
                new YouthContacted(key("R"), DAY),
                new YouthContacted(key("R"), DAY.plusDays(1)),
                new RetentionDecided(key("R"), Set.of(), true, false),
                new RetentionDecided(key("R-2"), Set.of(), true, true),
                new MentorClaimed(DAY.plusDays(2)),
                new MentorClaimed(DAY.plusDays(4)));
    }

    private static List<Fact> subscription() {
        return List.of(
                new Recorded(
                        STORY.message(CITY, "S", "2024-08-01", new SubscriptionStart(DAY, DAY.plusYears(5))),
                        Optional.empty()),
                new Recorded(
                        STORY.message(CITY, "S-2", "2024-08-01", new SubscriptionStart(DAY.minusDays(9), DAY)),
                        Optional.empty()),
                new Recorded(
                        STORY.message(CITY, "E", "2024-08-01", new SubscriptionEnd(DAY.minusDays(1))),
                        Optional.empty()));
    }
}
