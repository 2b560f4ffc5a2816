package dk.ungebro.duty;

import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.SubscriptionEnd;
import dk.ungebro.message.Payload.SubscriptionStart;
import dk.ungebro.party.Party;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The subscription of a municipality, as it was requested or received. A request that became known after an end begins
 * anew, for example when the youth has moved back; then neither earlier requests nor that end count.
 *
 * @param journal the journal
 * @param subscriber the municipality
 */
public record Subscriptions(Journal journal, Party subscriber) {

    /**
     * The period that counts: the earliest wanted start and the earliest end.
     *
     * @return the period, or empty if there is no subscription
     */
    public Optional<SubscriptionPeriod> current() {
        Optional<Instant> ended = begunAnewAfter();
        Optional<LocalDate> end =
                ends().map(message -> message.payload().lastDay()).min(Comparator.naturalOrder());
        return all(SubscriptionStart.class)
                .filter(message -> ended.map(message.knownAt()::isAfter).orElse(true))
                .map(KnownMessage::payload)
                .min(Comparator.comparing(SubscriptionStart::from))
                .map(wanted -> new SubscriptionPeriod(
                        wanted.from(),
                        end.filter(last -> last.isBefore(wanted.lastDay())).orElse(wanted.lastDay())));
    }

    /**
     * When the municipality last ended a subscription.
     *
     * @return the time the latest end became known, or empty if it never ended one
     */
    public Optional<Instant> lastEnd() {
        return all(SubscriptionEnd.class).map(KnownMessage::knownAt).max(Comparator.naturalOrder());
    }

    /** All requests, also those before an end. */
    Stream<KnownMessage<SubscriptionStart>> requests() {
        return all(SubscriptionStart.class);
    }

    /** The ends that count; none when a later request has begun anew. */
    Stream<KnownMessage<SubscriptionEnd>> ends() {
        return begunAnewAfter().isPresent() ? Stream.empty() : all(SubscriptionEnd.class);
    }

    private Optional<Instant> begunAnewAfter() {
        return lastEnd()
                .filter(ended -> all(SubscriptionStart.class)
                        .anyMatch(start -> start.knownAt().isAfter(ended)));
    }

    private <P extends Payload> Stream<KnownMessage<P>> all(Class<P> kind) {
        return journal.messages(kind).filter(message -> message.key().author().equals(subscriber));
    }
}
