package dk.ungebro.exchange;

import dk.ungebro.message.MessageKey;
import java.util.Optional;

/**
 * What became of a message that arrived. A duplicate has no effect, and is told as such.
 *
 * @param key the message
 * @param verdict what became of it
 * @param code the stable code of the reason, present for a refusal
 */
public record Reception(MessageKey key, Verdict verdict, Optional<String> code) {

    /** What became of a message. */
    public enum Verdict {
        /** It is stored, and its effect with it. */
        STORED,
        /** It was stored before; nothing changed. */
        DUPLICATE,
        /** It is not taken in, and held with its reason. */
        REFUSED
    }
}
