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
 * @param message the message
 * @param payload its contents
 * @param knownAt when it was recorded or received
 * @param annulledAt when its annulment was recorded or received, absent if it stands
 */
public record KnownMessage<P extends Payload>(
        Message message, P payload, Instant knownAt, Optional<Instant> annulledAt) {

    /**
     * The identity of the message.
     *
     * @return its key
     */
    public MessageKey key() {
        return message.key();
    }

    /**
     * Tells whether the message still had effect at an instant: what is annulled at that very instant first takes
     * effect, and is then annulled.
     *
     * @param instant the instant
     * @return false if its annulment was known before the instant
     */
    public boolean stoodAt(Instant instant) {
        return annulledAt.map(annulled -> !annulled.isBefore(instant)).orElse(true);
    }

    /**
     * Tells whether the message stands, as far as is known.
     *
     * @return false if an annulment is known
     */
    public boolean stands() {
        return annulledAt.isEmpty();
    }
}
