package dk.ungebro.histories;

import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is known so far: a heap of facts with their times, searched through from one end to the other each time. */
final class NaiveFacts {

    private final List<JournalEntry> known = new ArrayList<>();

    void add(JournalEntry entry) {
        known.add(entry);
    }

    List<JournalEntry> all() {
        return known;
    }

    /** When something was first recorded. */
    Optional<Instant> first(Predicate<Fact> which) {
        Optional<Instant> first = Optional.empty();
        for (JournalEntry entry : known) {
            if (which.test(entry.fact())
                    && first.map(entry.recordedAt()::isBefore).orElse(true)) {
                first = Optional.of(entry.recordedAt());
            }
        }
        return first;
    }

    /** The known messages of a kind, doubled ones once. */
    List<Message> messages(Class<? extends Payload> kind) {
        List<Message> messages = new ArrayList<>();
        for (JournalEntry entry : known) {
            if (entry.fact() instanceof MessageFact fact && fact.carried().isPresent()) {
                Message message = fact.carried().get();
                if (kind.isInstance(message.payload()) && !messages.contains(message)) {
                    messages.add(message);
                }
            }
        }
        return messages;
    }

    Optional<Message> message(Class<? extends Payload> kind, MessageKey key) {
        return messages(kind).stream()
                .filter(message -> message.key().equals(key))
                .findFirst();
    }

    /** When a known message came first. */
    Instant cameAt(MessageKey key) {
        return first(fact -> carries(fact, message -> message.key().equals(key)))
                .orElseThrow();
    }

    /** When the first annulment came that its author gave of it. */
    Optional<Instant> annulledAt(MessageKey key) {
        return first(fact -> carries(
                fact,
                message -> message.key().author().equals(key.author())
                        && message.payload() instanceof Payload.Annulment annulment
                        && annulment.annulled().equals(key.number())));
    }

    /** Without effect is what was annulled earlier; what is annulled in the same moment first takes effect. */
    boolean annulledBefore(MessageKey key, Instant at) {
        return annulledAt(key).map(annulled -> annulled.isBefore(at)).orElse(false);
    }

    static boolean carries(Fact fact, Predicate<Message> which) {
        return fact instanceof MessageFact message
                && message.carried().map(which::test).orElse(false);
    }

    /** The group from the latest day that is not later; of one day, what was recorded last. */
    TargetGroup groupOn(LocalDate day) {
        JournalEntry best = null;
        for (JournalEntry entry : known) {
            if (entry.fact() instanceof PlacedInTargetGroup placed
                    && !placed.from().isAfter(day)
                    && (best == null || later(entry, best))) {
                best = entry;
            }
        }
        return best == null ? TargetGroup.NONE : ((PlacedInTargetGroup) best.fact()).group();
    }

    /** Nothing but their text tells two placements of one day and one moment apart. */
    private static boolean later(JournalEntry one, JournalEntry other) {
        int days = ((PlacedInTargetGroup) one.fact()).from().compareTo(((PlacedInTargetGroup) other.fact()).from());
        int times = one.recordedAt().compareTo(other.recordedAt());
        int texts = one.fact().toString().compareTo(other.fact().toString());
        return days > 0 || days == 0 && (times > 0 || times == 0 && texts > 0);
    }

    /** Whether an injunction began on or before the day, and has not ended between its beginning and the day. */
    boolean underInjunction(LocalDate day) {
        return known.stream()
                .anyMatch(entry -> entry.fact() instanceof InjunctionGiven given
                        && !given.from().isAfter(day)
                        && !endedBetween(given.from(), day));
    }

    private boolean endedBetween(LocalDate from, LocalDate day) {
        return known.stream()
                .anyMatch(entry -> entry.fact() instanceof InjunctionEnded ended
                        && !ended.lastDay().isBefore(from)
                        && ended.lastDay().isBefore(day));
    }

    /** Groups nr. 1, 4 and 5 with an injunction in force (D-2). */
    boolean covered(LocalDate day) {
        return List.of(TargetGroup.NR1, TargetGroup.NR4, TargetGroup.NR5).contains(groupOn(day))
                && underInjunction(day);
    }
}
