package dk.ungebro.exchange;

import java.time.Duration;

/**
 * How long to wait for partners before a person is told. No act says it.
 *
 * @param answer how long a batch may be without an answer
 * @param silence how long a partner that was heard before may be silent
 */
public record Patience(Duration answer, Duration silence) {

    /** Two days for an answer; fourteen days of silence. */
    public static final Patience DEFAULT = new Patience(Duration.ofDays(2), Duration.ofDays(14));
}
