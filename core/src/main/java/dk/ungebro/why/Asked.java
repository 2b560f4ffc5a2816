package dk.ungebro.why;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Law;
import dk.ungebro.law.LegalRule;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is asked about, and the same case with one thing changed.
 *
 * @param file the case file
 * @param setting what the computation of duties needs
 * @param asOf the last day that is looked at
 * @param birthDate the birth date, absent if it is not known
 */
record Asked(CaseFile file, DutySetting setting, LocalDate asOf, Optional<LocalDate> birthDate) {

    Journal journal() {
        return file.journal();
    }

    Law law() {
        return setting.reading().law();
    }

    List<LegalRule> rules(LocalDate day, Collection<String> ids) {
        var book = law().on(day);
        return ids.stream().distinct().flatMap(id -> book.rule(id).stream()).toList();
    }

    static List<Ground> grounds(Stream<Stamped<Fact>> facts) {
        return facts.distinct().map(Ground::of).toList();
    }

    /** The case had a message been received on another day, at the same time of day. */
    CaseFile receivedOn(MessageKey key, LocalDate day) {
        return changed(
                carrying(key),
                entry -> new JournalEntry(entry.number(), moved(entry.recordedAt(), day), entry.by(), entry.fact()));
    }

    /** The case had what a message reports happened on another day. */
    CaseFile occurredOn(MessageKey key, LocalDate day) {
        return changed(
                carrying(key),
                entry -> new JournalEntry(entry.number(), entry.recordedAt(), entry.by(), occurred(entry.fact(), day)));
    }

    CaseFile without(Predicate<Fact> which) {
        return with(journal().entries().stream()
                .filter(entry -> !which.test(entry.fact()))
                .toList());
    }

    private CaseFile changed(Predicate<Fact> which, UnaryOperator<JournalEntry> change) {
        return with(journal().entries().stream()
                .map(entry -> which.test(entry.fact()) ? change.apply(entry) : entry)
                .toList());
    }

    private CaseFile with(List<JournalEntry> entries) {
        return new CaseFile(new Journal(journal().owner(), journal().youth(), entries));
    }

    private static Predicate<Fact> carrying(MessageKey key) {
        return fact -> fact instanceof MessageFact carrier
                && carrier.carried().map(Message::key).filter(key::equals).isPresent();
    }

    private static Instant moved(Instant at, LocalDate day) {
        return at.atZone(DanishCalendar.ZONE).with(day).toInstant();
    }

    private static Fact occurred(Fact fact, LocalDate day) {
        if (fact instanceof Received received) {
            return new Received(on(received.message(), day));
        }
        return fact instanceof Recorded recorded ? new Recorded(on(recorded.message(), day), recorded.sentTo()) : fact;
    }

    private static Message on(Message message, LocalDate day) {
        return new Message(
                message.key(), message.youth(), day, message.reportedAt(), message.caller(), message.payload());
    }
}
