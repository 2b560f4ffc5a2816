package dk.ungebro.port;

import dk.ungebro.party.Party;
import java.util.Arrays;

/**
 * Encoded messages from one party to another.
 *
 * @param id the identity, 1 to 80 letters, digits, hyphens and underscores; the same id has the same contents
 * @param from who sends
 * @param to who receives
 * @param count how many messages
 * @param content the encoded messages
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and compared by contents
public record Batch(String id, Party from, Party to, int count, byte[] content) {

    /** The form of an id. */
    public static final String ID_PATTERN = "[A-Za-z0-9_-]{1,80}";

    /**
     * Checks the id and copies the bytes.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public Batch {
        if (!id.matches(ID_PATTERN)) {
            throw new IllegalArgumentException("a batch id has 1 to 80 letters, digits, hyphens and underscores");
        }
        content = content.clone();
    }

    /**
     * The encoded messages.
     *
     * @return a copy of the bytes
     */
    @Override
    public byte[] content() {
        return content.clone();
    }

    /**
     * How long the contents are.
     *
     * @return the number of bytes
     */
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Batch that
                && id.equals(that.id)
                && from.equals(that.from)
                && to.equals(that.to)
                && count == that.count
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Without the bytes, which hold personal data. */
    @Override
    public String toString() {
        return "Batch[" + id + ", " + from.key() + " to " + to.key() + ", " + count + " messages]";
    }
}
