package dk.ungebro.casefile;

import dk.ungebro.duty.Admissions;
import dk.ungebro.duty.Assessments;
import dk.ungebro.duty.Duties;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.duty.InjunctionView;
import dk.ungebro.duty.Subscriptions;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MentorFact;
import dk.ungebro.journal.MessageFact.Forwarded;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Law;
import dk.ungebro.law.MentorRules;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.mentor.MentorWindow;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.party.Party;
import dk.ungebro.subscription.SubscriptionPeriod;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a party knows about one youth: the fold of its journal.
 *
 * <p>Immutable and thread-safe.
 *
 * @param journal the journal
 */
public record CaseFile(Journal journal) {

    /**
     * The case file of a youth of whom nothing is recorded.
     *
     * @param party the party
     * @param youth the youth
     * @return a case file of version 0
     */
    public static CaseFile empty(Party party, YouthId youth) {
        return new CaseFile(new Journal(party, youth, List.of()));
    }

    /**
     * The party that keeps the case.
     *
     * @return the party
     */
    public Party party() {
        return journal.owner();
    }

    /**
     * The youth.
     *
     * @return the id
     */
    public YouthId youth() {
        return journal.youth();
    }

    /**
     * The version: the number of the last entry.
     *
     * @return 0 for an empty case file
     */
    public long version() {
        return journal.version();
    }

    /**
     * The entries that record facts next.
     *
     * @param stamp when and by whom
     * @param facts the facts
     * @return the entries, numbered from the version on
     */
    public List<JournalEntry> entries(Stamp stamp, List<Fact> facts) {
        List<JournalEntry> entries = new ArrayList<>();
        for (Fact fact : facts) {
            entries.add(new JournalEntry(version() + entries.size() + 1, stamp.now(), stamp.by(), fact));
        }
        return entries;
    }

    /**
     * The case file with further entries.
     *
     * @param further entries numbered from the version on
     * @return the larger case file
     */
    public CaseFile plus(List<JournalEntry> further) {
        List<JournalEntry> all =
                Stream.concat(journal.entries().stream(), further.stream()).toList();
        return new CaseFile(new Journal(party(), youth(), all));
    }

    /**
     * The duties that follow from the journal, ended ones too.
     *
     * @param setting what the computation needs beside the journal
     * @return the duties
     */
    public List<Duty> duties(DutySetting setting) {
        return Duties.of(journal, setting);
    }

    /**
     * The injunction and the target group.
     *
     * @return the view
     */
    public InjunctionView injunctions() {
        return new InjunctionView(journal);
    }

    /**
     * The admissions.
     *
     * @return the view
     */
    public Admissions admissions() {
        return new Admissions(journal);
    }

    /**
     * The assessments of support needs.
     *
     * @return the view
     */
    public Assessments assessments() {
        return new Assessments(journal);
    }

    /**
     * A known admission.
     *
     * @param key its identity
     * @return the admission, annulled or not; empty if it is not known
     */
    public Optional<KnownMessage<Admission>> admission(MessageKey key) {
        return admissions().all().stream()
                .filter(admission -> admission.key().equals(key))
                .findFirst();
    }

    /**
     * Tells whether the youth was ordered to start and complete the education of an admission.
     *
     * @param admission its identity
     * @return true if ordered
     */
    public boolean ordered(MessageKey admission) {
        return journal.facts(StartOrdered.class)
                .anyMatch(order -> order.fact().admission().equals(admission));
    }

    /**
     * The notice to the institution about an admission.
     *
     * @param admission its identity
     * @return the notice, written or received, of either contents; empty if there is none
     */
    public Optional<KnownMessage<Notice>> notice(MessageKey admission) {
        return journal.messages(Notice.class)
                .filter(notice -> notice.payload().admission().equals(admission))
                .min(Comparator.comparing((KnownMessage<Notice> notice) -> notice.knownAt())
                        .thenComparing(notice -> notice.key().text()));
    }

    /**
     * The rights to a mentor (R-MENTOR-2): one for each admission, in the target groups nr. 4 and 5 on that day. An
     * annulled admission gives one only if it was claimed before.
     *
     * @param reading how the law is read
     * @return the rights by the day of admission
     */
    public List<MentorRight> mentorRights(Reading reading) {
        boolean firstOnly = reading.takes(UnverifiedReading.FIRST_ADMISSION_ONLY);
        return admissions().all().stream()
                .filter(admission -> givesMentorRight(admission.message().occurredOn(), reading.law()))
                .flatMap(admission -> mentorRight(admission, reading.calendar()).stream())
                .limit(firstOnly ? 1 : Long.MAX_VALUE)
                .toList();
    }

    private boolean givesMentorRight(LocalDate admittedOn, Law law) {
        return law.inForce(MentorRules.MENTOR_RIGHT, admittedOn)
                && injunctions().targetGroup(admittedOn).isEducationBenefitGroup();
    }

    private Optional<MentorRight> mentorRight(KnownMessage<Admission> admission, DanishCalendar calendar) {
        var window = MentorWindow.of(admission.message().occurredOn(), calendar);
        Optional<LocalDate> claimed = journal.facts(MentorFact.class)
                .filter(claim -> admission.stoodAt(claim.at()))
                .flatMap(claim -> claim.fact().claimDay().stream())
                .filter(window::covers)
                .min(Comparator.naturalOrder());
        return admission.stands() || claimed.isPresent()
                ? Optional.of(new MentorRight(admission.key(), window, claimed))
                : Optional.empty();
    }

    /**
     * The subscription of a municipality, as it was requested or received: the earliest wanted start and the earliest
     * end. A request that became known after an end begins anew, for example when the youth has moved back.
     *
     * @param subscriber the municipality
     * @return the period, or empty if there is no subscription
     */
    public Optional<SubscriptionPeriod> subscription(Party subscriber) {
        return new Subscriptions(journal, subscriber).current();
    }

    /**
     * Tells whether a message was passed on to a party.
     *
     * @param key the message
     * @param to the party
     * @return true if it was
     */
    public boolean forwarded(MessageKey key, Party to) {
        return journal.facts(Forwarded.class)
                .anyMatch(forwarded -> forwarded.fact().equals(new Forwarded(key, to)));
    }
}
