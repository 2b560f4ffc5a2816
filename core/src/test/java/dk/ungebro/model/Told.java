package dk.ungebro.model;

import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.Annulment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What some entries of a journal say, read a second time with loops over the facts, so that the check does not lean on
 * what it checks.
 *
 * @param entries the entries
 */
record Told(List<JournalEntry> entries) {

    /** A message with the time it became known. */
    record Heard(Message message, Instant at) {

        LocalDate day() {
            return DanishCalendar.dayOf(at);
        }
    }

    Told upTo(Instant at) {
        return new Told(entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(at))
                .toList());
    }

    Told beforeNumber(long number) {
        return new Told(
                entries.stream().filter(entry -> entry.number() < number).toList());
    }

    boolean says(Instant at, Fact fact) {
        return entries.stream()
                .anyMatch(entry -> entry.recordedAt().equals(at) && entry.fact().equals(fact));
    }

    List<Instant> instants() {
        return entries.stream()
                .map(JournalEntry::recordedAt)
                .distinct()
                .sorted()
                .toList();
    }

    <F extends Fact> List<F> facts(Class<F> kind) {
        return entries.stream()
                .map(JournalEntry::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    List<Heard> messages(Class<? extends Payload> kind) {
        List<Heard> found = new ArrayList<>();
        for (JournalEntry entry : entries) {
            Optional<Message> message =
                    entry.fact() instanceof MessageFact carrier ? carrier.carried() : Optional.empty();
            if (message.isPresent() && kind.isInstance(message.get().payload())) {
                found.add(new Heard(message.get(), entry.recordedAt()));
            }
        }
        return found;
    }

    Optional<Heard> message(MessageKey key) {
        return messages(Payload.class).stream()
                .filter(heard -> heard.message().key().equals(key))
                .findFirst();
    }

    /** Annulled earlier than an instant: what is annulled at that very instant first takes effect. */
    boolean annulledBefore(MessageKey key, Instant at) {
        return messages(Annulment.class).stream()
                .filter(heard -> heard.at().isBefore(at))
                .anyMatch(heard -> annuls(heard.message(), key));
    }

    boolean annulled(MessageKey key) {
        return messages(Annulment.class).stream().anyMatch(heard -> annuls(heard.message(), key));
    }

    static boolean annuls(Message message, MessageKey key) {
        return message.payload() instanceof Annulment annulment
                && message.key().author().equals(key.author())
                && annulment.annulled().equals(key.number());
    }

    /** Target group nr. 1, 4 or 5 and an injunction in force on a day. */
    boolean covered(LocalDate day) {
        TargetGroup group = group(day);
        return (group == TargetGroup.NR1 || group == TargetGroup.NR4 || group == TargetGroup.NR5)
                && underInjunction(day);
    }

    private TargetGroup group(LocalDate day) {
        TargetGroup group = TargetGroup.NONE;
        LocalDate since = LocalDate.MIN;
        for (PlacedInTargetGroup placed : facts(PlacedInTargetGroup.class)) {
            if (!placed.from().isAfter(day) && !placed.from().isBefore(since)) {
                group = placed.group();
                since = placed.from();
            }
        }
        return group;
    }

    boolean underInjunction(LocalDate day) {
        List<InjunctionEnded> ends = facts(InjunctionEnded.class);
        return facts(InjunctionGiven.class).stream()
                .filter(given -> !given.from().isAfter(day))
                .anyMatch(given -> ends.stream()
                        .noneMatch(ended -> !ended.lastDay().isBefore(given.from())
                                && ended.lastDay().isBefore(day)));
    }
}
