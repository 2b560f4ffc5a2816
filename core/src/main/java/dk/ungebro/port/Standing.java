package dk.ungebro.port;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a track stands.
 *
 * @param track the track
 * @param last the greatest number so far, 0 if none
 * @param at when something was last noted on it
 * @param open the numbers that are missing, in their order
 */
public record Standing(Track track, long last, Instant at, List<Open> open) {

    /** Copies the list. */
    public Standing {
        open = List.copyOf(open);
    }

    /**
     * Numbers that are missing.
     *
     * @param first the first of them
     * @param last the last of them
     * @param since when they were found missing, or expected
     */
    public record Open(long first, long last, Instant since) {

        /**
         * Tells whether a number is among them.
         *
         * @param number the number
         * @return true if it is
         */
        public boolean has(long number) {
            return first <= number && number <= last;
        }

        /**
         * What is left when one has come.
         *
         * @param number the number, one of them
         * @return nothing, one run of numbers or two
         */
        public List<Open> without(long number) {
            var before = new Open(first, number - 1, since);
            var after = new Open(number + 1, last, since);
            return Stream.of(before, after)
                    .filter(rest -> rest.first <= rest.last)
                    .toList();
        }
    }
}
