package dk.ungebro.port;

import dk.ungebro.party.Party;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a batch among those that one node of its sender has sent to one partner, so that a batch that never comes
 * leaves a gap. It stands in the id of the batch: sender, recipient, series, ten digits, and what depends on the
 * contents, with hyphens between them. So the ids of a series are in its order.
 *
 * @param series whose count it is, 8 hexadecimal digits
 * @param number the place, from 1
 */
public record Sequence(String series, long number) {

    /** The form of a series. */
    public static final String SERIES_PATTERN = "[0-9a-f]{8}";

    private static final long LAST = 9_999_999_999L;
    private static final Pattern NUMBERED =
            Pattern.compile("([A-Z0-9]{1,20})-([A-Z0-9]{1,20})-(" + SERIES_PATTERN + ")-([0-9]{10})-[0-9a-f]{8,32}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the series has another form or the number is not from 1 to 9,999,999,999
     */
    public Sequence {
        if (!series.matches(SERIES_PATTERN) || number < 1 || number > LAST) {
            throw new IllegalArgumentException("a series has 8 hexadecimal digits, a number 10 digits at most");
        }
    }

    /**
     * The place of a batch.
     *
     * @param batch the id of the batch
     * @param from who sent it
     * @param to who received it
     * @return its place, empty if the id does not name both and a place
     */
    public static Optional<Sequence> of(String batch, Party from, Party to) {
        Matcher matcher = NUMBERED.matcher(batch);
        boolean named = matcher.matches()
                && matcher.group(1).equals(from.key())
                && matcher.group(2).equals(to.key())
                && Long.parseLong(matcher.group(4)) > 0;
        return named ? Optional.of(new Sequence(matcher.group(3), Long.parseLong(matcher.group(4)))) : Optional.empty();
    }

    /**
     * The id of a batch at this place.
     *
     * @param from who sends
     * @param to who receives
     * @param digest of the contents, 8 to 32 hexadecimal digits
     * @return the id
     */
    public String batchId(Party from, Party to, String digest) {
        return "%s-%s-%s-%010d-%s".formatted(from.key(), to.key(), series, number, digest);
    }
}
