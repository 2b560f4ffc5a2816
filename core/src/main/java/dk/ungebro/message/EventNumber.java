package dk.ungebro.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The number that an author gives a report (<i>hændelsesnummer</i>), by which it can be annulled (R-UDB-11). Unique
 * with its author.
 *
 * @param value letters, digits and hyphens, 1 to 36
 */
public record EventNumber(String value) implements Comparable<EventNumber> {

    /** The form of the number. */
    public static final String PATTERN = "[A-Za-z0-9-]{1,36}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public EventNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an event number has 1 to 36 letters, digits and hyphens");
        }
    }

    /**
     * Makes a number of its text.
     *
     * @param value the text
     * @return the number
     * @throws IllegalArgumentException if the value has another form
     */
    public static EventNumber of(String value) {
        return new EventNumber(value);
    }

    /**
     * A number that follows from what the message is about, so that deciding twice gives the same message.
     *
     * @param prefix one or two letters that tell the kind
     * @param parts what the message is about
     * @return prefix, hyphen and 32 hexadecimal digits
     */
    public static EventNumber derived(String prefix, String... parts) {
        byte[] digest = sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        return new EventNumber(prefix + "-" + HexFormat.of().formatHex(digest, 0, 16));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(EventNumber other) {
        return value.compareTo(other.value);
    }
}
