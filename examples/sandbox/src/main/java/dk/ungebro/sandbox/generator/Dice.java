package dk.ungebro.sandbox.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The only source of chance: SplitMix64, written out here because the numbers of the JDK's generators may differ
 * between releases and the files must not.
 */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final long origin;
    private long state;

    Dice(long seed) {
        origin = seed;
        state = seed;
    }

    /** Independent dice for one thing; what is thrown with them does not move the throws of any other. */
    Dice forThing(long index) {
        return new Dice(mix(origin + mix((index + 1) * GOLDEN_GAMMA)));
    }

    /** A number from 0 to one less than the bound. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** A number in the range, both ends included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** A day in the range, both ends included; the first where the range is empty. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(below((int) days + 1));
    }

    /** True so many times in a thousand. */
    boolean chance(int perMille) {
        return below(1000) < perMille;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** The place of one of the weights, the heavier the likelier. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int rest = below(total);
        int place = 0;
        while (rest >= weights[place]) {
            rest -= weights[place];
            place++;
        }
        return place;
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
