package dk.ungebro.journal;

import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.Party;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All entries about one youth at one party. Everything that is asked of it depends on the set of entries and the times
 * they carry, not on the order in which they came; what was recorded at the very same moment is put in the order of its
 * text.
 *
 * <p>Immutable and thread-safe.
 */
public final class Journal {

    private static final Comparator<Stamped<MessageFact>> FIRST = Comparator.comparing(
                    (Stamped<MessageFact> stamped) -> stamped.at())
            .thenComparing(stamped -> stamped.fact().toString());

    private final Party owner;
    private final YouthId youth;
    private final List<JournalEntry> entries;
    private final Map<Class<?>, List<Stamped<Fact>>> byKind = new HashMap<>();
    private final Map<MessageKey, KnownMessage<Payload>> messages = new LinkedHashMap<>();

    /**
     * The journal of some entries.
     *
     * @param owner the party that keeps it
     * @param youth the youth
     * @param entries all entries, in the order of their numbers
     */
    public Journal(Party owner, YouthId youth, List<JournalEntry> entries) {
        this.owner = owner;
        this.youth = youth;
        this.entries = List.copyOf(entries);
        Map<MessageKey, Stamped<MessageFact>> carried = new LinkedHashMap<>();
        Map<MessageKey, Stamped<MessageFact>> annulments = new HashMap<>();
        for (JournalEntry entry : entries) {
            byKind.computeIfAbsent(entry.fact().getClass(), kind -> new ArrayList<>())
                    .add(new Stamped<>(entry.recordedAt(), entry.fact()));
            if (entry.fact() instanceof MessageFact fact) {
                index(new Stamped<>(entry.recordedAt(), fact), carried, annulments);
            }
        }
        carried.forEach((key, stamped) -> messages.put(
                key,
                new KnownMessage<>(
                        stamped.fact().carried().orElseThrow().payload(),
                        stamped,
                        Optional.ofNullable(annulments.get(key)))));
    }

    private static void index(
            Stamped<MessageFact> stamped,
            Map<MessageKey, Stamped<MessageFact>> carried,
            Map<MessageKey, Stamped<MessageFact>> annulments) {
        stamped.fact().carried().ifPresent(message -> {
            carried.merge(message.key(), stamped, Journal::earlier);
            if (message.payload() instanceof Payload.Annulment annulment) {
                annulments.merge(
                        new MessageKey(message.key().author(), annulment.annulled()), stamped, Journal::earlier);
            }
        });
    }

    private static Stamped<MessageFact> earlier(Stamped<MessageFact> one, Stamped<MessageFact> other) {
        return FIRST.compare(one, other) <= 0 ? one : other;
    }

    /**
     * The party that keeps the journal.
     *
     * @return the party
     */
    public Party owner() {
        return owner;
    }

    /**
     * The youth.
     *
     * @return the id
     */
    public YouthId youth() {
        return youth;
    }

    /**
     * All entries.
     *
     * @return an unmodifiable list in the order of their numbers
     */
    public List<JournalEntry> entries() {
        return entries;
    }

    /**
     * The number of the last entry.
     *
     * @return 0 for an empty journal
     */
    public long version() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
    }

    /**
     * Whether a message is known.
     *
     * @param key its identity
     * @return true if it was written or received by this party
     */
    public boolean knows(MessageKey key) {
        return messages.containsKey(key);
    }

    /**
     * A known message.
     *
     * @param key its identity
     * @return the message, or empty if it is not known
     */
    public Optional<KnownMessage<Payload>> message(MessageKey key) {
        return Optional.ofNullable(messages.get(key));
    }

    /**
     * Known messages of a kind, those of the own party and those received, also annulled ones.
     *
     * @param <P> the kind of contents
     * @param kind the type of the contents
     * @return the messages, in the order in which they became known
     */
    public <P extends Payload> Stream<KnownMessage<P>> messages(Class<P> kind) {
        return messages.values().stream()
                .filter(known -> kind.isInstance(known.payload()))
                .map(known -> new KnownMessage<>(kind.cast(known.payload()), known.known(), known.annulled()));
    }

    /**
     * Facts of a kind.
     *
     * @param <F> the kind of fact
     * @param kind its type
     * @return the facts with their times, in the order of the journal
     */
    public <F extends Fact> Stream<Stamped<F>> facts(Class<F> kind) {
        List<Stamped<Fact>> ofKind = byKind.get(kind);
        if (ofKind != null) {
            return ofKind.stream().map(stamped -> new Stamped<>(stamped.at(), kind.cast(stamped.fact())));
        }
        return kind.isInterface()
                ? entries.stream()
                        .filter(entry -> kind.isInstance(entry.fact()))
                        .map(entry -> new Stamped<>(entry.recordedAt(), kind.cast(entry.fact())))
                : Stream.empty();
    }
}
