package dk.ungebro.port;

import dk.ungebro.party.Party;

/**
 * The batches that go one way between a party and a partner, in one series.
 *
 * @param partner the partner
 * @param way which way they go
 * @param series whose count it is: a {@link Sequence#series}, or empty for what has no place in any
 */
public record Track(Party partner, Way way, String series) {

    /** Which way batches go. */
    public enum Way {
        /** To the partner; a number is open until the partner answers. */
        SENT,
        /** From the partner; a number is open until the batch comes. */
        RECEIVED
    }

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the series has another form
     */
    public Track {
        if (!series.isEmpty() && !series.matches(Sequence.SERIES_PATTERN)) {
            throw new IllegalArgumentException("a series has 8 hexadecimal digits, or none");
        }
    }
}
