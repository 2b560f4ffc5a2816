package dk.ungebro.journal;

import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import java.time.Instant;
import java.util.Optional;

/**
 * A message that a party knows, written by itself or received.
 *
 * @param <P> the kind of contents
 * @param payload its contents
 * @param known the fact that made it known, with the time it was recorded or received
 * @param annulled the fact that annulled it, absent if it stands
 */
public record KnownMessage<P extends Payload>(
        P payload, Stamped<MessageFact> known, Optional<Stamped<MessageFact>> annulled) {

    /**
     * The message.
     *
     * @return the message as it was written or received
     */
    public Message message() {
        return known.fact().carried().orElseThrow();
    }

    /**
     * When the message became known.
     *
     * @return the time it was recorded or received
     */
    public Instant knownAt() {
        return known.at();
    }

    /**
     * When its annulment became known.
     *
     * @return the time, absent if it stands
     */
    public Optional<Instant> annulledAt() {
        return annulled.map(Stamped::at);
    }

    /**
     * The identity of the message.
     *
     * @return its key
     */
    public MessageKey key() {
        return message().key();
    }

    /**
     * Tells whether the message still had effect at an instant: what is annulled at that very instant first takes
     * effect, and is then annulled.
     *
     * @param instant the instant
     * @return false if its annulment was known before the instant
     */
    public boolean stoodAt(Instant instant) {
        return annulled.map(annulment -> !annulment.at().isBefore(instant)).orElse(true);
    }

    /**
     * Tells whether the message stands, as far as is known.
     *
     * @return false if an annulment is known
     */
    public boolean stands() {
        return annulled.isEmpty();
    }
}
