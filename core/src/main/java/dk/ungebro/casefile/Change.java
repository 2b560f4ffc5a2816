package dk.ungebro.casefile;

import dk.ungebro.duty.Duties;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.Forwarded;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.law.DisclosureRules;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.RegisterRules;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that one commit stores, or nothing of it: entries, outgoing post, changed duties, audit entries, and the identity
 * of the message that was handled. Everything but the facts follows from the facts: each notice to an institution
 * brings its audit entry with it, and from 2022 on its letter.
 *
 * @param youth the youth
 * @param expectedVersion the version of the case file that the decision saw
 * @param entries the new journal entries
 * @param post what leaves
 * @param duties the duties that are new or differ
 * @param audit what is disclosed
 * @param handled the message that is taken in or written, absent if there is none
 */
public record Change(
        YouthId youth,
        long expectedVersion,
        List<JournalEntry> entries,
        List<Post> post,
        List<Duty> duties,
        List<AuditEntry> audit,
        Optional<Handled> handled) {

    /** Copies the lists. */
    public Change {
        entries = List.copyOf(entries);
        post = List.copyOf(post);
        duties = List.copyOf(duties);
        audit = List.copyOf(audit);
    }

    /**
     * The change that records facts.
     *
     * @param before the case file that the decision saw
     * @param stamp when and by whom
     * @param facts the facts
     * @param setting what the computation of duties needs
     * @param handled the message that is taken in or written, if any
     * @return the change
     */
    public static Change of(
            CaseFile before, Stamp stamp, List<Fact> facts, DutySetting setting, Optional<Handled> handled) {
        List<JournalEntry> entries = before.entries(stamp, facts);
        Journal after = before.plus(entries).journal();
        List<Duty> duties = changed(before.journal(), after, setting);
        return new Change(
                before.youth(),
                before.version(),
                entries,
                facts.stream().flatMap(fact -> postOf(fact, after, duties)).toList(),
                duties,
                facts.stream().flatMap(fact -> auditOf(fact, stamp)).toList(),
                handled);
    }

    private static Stream<Post> postOf(Fact fact, Journal journal, List<Duty> duties) {
        if (fact instanceof Forwarded forwarded) {
            return journal
                    .message(forwarded.key())
                    .map(known -> (Post) new Post.MessagePost(known.message(), forwarded.to(), Optional.empty()))
                    .stream();
        }
        if (fact instanceof Recorded recorded && recorded.sentTo().isPresent()) {
            Message message = recorded.message();
            Optional<LocalDate> due =
                    due(duties, duty -> duty.ending().fulfilledAt().isPresent());
            Post sent = new Post.MessagePost(message, recorded.sentTo().get(), due);
            return message.payload() instanceof SupportNotice notice
                    ? Stream.of(sent, letter(message, notice, duties))
                    : Stream.of(sent);
        }
        return Stream.empty();
    }

    private static Post letter(Message message, SupportNotice notice, List<Duty> duties) {
        Optional<LocalDate> due = due(duties, duty -> duty.kind() == DutyKind.INFORM_YOUTH && duty.pending());
        return new Post.LetterPost(Letter.about(message, notice), due);
    }

    /** The first day that is the last one for such a duty. */
    private static Optional<LocalDate> due(List<Duty> duties, Predicate<Duty> such) {
        return duties.stream().filter(such).map(duty -> duty.term().due()).min(Comparator.naturalOrder());
    }

    private static Stream<AuditEntry> auditOf(Fact fact, Stamp stamp) {
        if (fact instanceof Recorded recorded
                && recorded.sentTo().isPresent()
                && recorded.message().payload() instanceof Notice notice) {
            return Stream.of(new AuditEntry(
                    stamp.now(),
                    stamp.by(),
                    recorded.message().youth(),
                    AuditEntry.Action.DISCLOSED,
                    basis(notice).id(),
                    Optional.of(notice.admission().author()),
                    Optional.of(recorded.message().key())));
        }
        return Stream.empty();
    }

    private static LegalRule basis(Notice notice) {
        return notice instanceof SupportNotice ? RegisterRules.TRANSFER : DisclosureRules.CONTENT_BEFORE_2022;
    }

    private static List<Duty> changed(Journal before, Journal after, DutySetting setting) {
        return added(Duties.of(before, setting), Duties.of(after, setting));
    }

    /** What is new or differs. Most changes touch few duties, so what is the same at both ends is passed over first. */
    private static List<Duty> added(List<Duty> before, List<Duty> after) {
        int common = Math.min(before.size(), after.size());
        int first = 0;
        while (first < common && before.get(first).equals(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < common - first
                && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        Set<Duty> known = new HashSet<>(before.subList(first, before.size() - last));
        return after.subList(first, after.size() - last).stream()
                .filter(duty -> !known.contains(duty))
                .toList();
    }
}
