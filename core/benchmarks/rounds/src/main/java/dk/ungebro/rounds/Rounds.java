package dk.ungebro.rounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Lets ways to do the same thing take turns, and compares their medians. For one thread. */
public final class Rounds {

    private final int warmUp;
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, LongSupplier> parts = new LinkedHashMap<>();
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    /**
     * Nothing yet.
     *
     * @param warmUp how many rounds do not count
     */
    public Rounds(int warmUp) {
        this.warmUp = warmUp;
    }

    /** One way. */
    @FunctionalInterface
    public interface Way {

        /**
         * Does it.
         *
         * @param round which round it is, from 0 on
         * @return the nanoseconds that count
         * @throws Exception if anything fails
         */
        long time(int round) throws Exception;
    }

    /**
     * One more way.
     *
     * @param name what it is called
     * @param way the way
     * @return this
     */
    public Rounds way(String name, Way way) {
        ways.put(name, way);
        times.put(name, new ArrayList<>());
        return this;
    }

    /**
     * What is known of a round when all ways are done: a part of one of them, or its whole.
     *
     * @param name what it is called
     * @param nanos gives the nanoseconds
     * @return this
     */
    public Rounds part(String name, LongSupplier nanos) {
        parts.put(name, nanos);
        times.put(name, new ArrayList<>());
        return this;
    }

    /**
     * Runs those that do not count and those that do. The order turns about from one to the next.
     *
     * @param counted how many count
     * @return this
     * @throws Exception if anything fails
     */
    public Rounds run(int counted) throws Exception {
        for (int round = 0; round < warmUp + counted; round++) {
            List<String> order = new ArrayList<>(ways.keySet());
            Collections.rotate(order, round);
            Map<String, Long> took = new LinkedHashMap<>();
            for (String name : order) {
                took.put(name, ways.get(name).time(round));
            }
            parts.forEach((name, nanos) -> took.put(name, nanos.getAsLong()));
            print(round, took);
            if (round >= warmUp) {
                took.forEach((name, nanos) -> times.get(name).add(nanos));
            }
        }
        return this;
    }

    private void print(int round, Map<String, Long> took) {
        String each = times.keySet().stream()
                .map(name -> name + " " + brief(Print.millis(took.get(name))))
                .collect(Collectors.joining(", "));
        boolean counts = round >= warmUp;
        Print.line("  %s %d: %s ms", counts ? "round" : "warm-up", 1 + (counts ? round - warmUp : round), each);
    }

    private double median(String name) {
        List<Long> sorted = times.get(name).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    /**
     * Prints every way against one of them, which is better the lower its ratio is.
     *
     * @param base the one
     * @param things how many things a round does
     * @return this
     */
    public Rounds against(String base, int things) {
        Print.line("%-44s %12s %12s %12s %10s", "milliseconds each", "median", "least", "most", "ratio");
        times.forEach((name, all) -> Print.line(
                "%-44s %12.3f %12.3f %12.3f %10.2f",
                name,
                Print.millis(median(name)) / things,
                Print.millis(Collections.min(all)) / things,
                Print.millis(Collections.max(all)) / things,
                median(name) / median(base)));
        return this;
    }

    /**
     * Prints what every way does in a second, against one of them; it is better the higher its ratio is.
     *
     * @param base the one
     * @param things how many things a round does
     * @param unit what they are
     * @return this
     */
    public Rounds rates(String base, int things, String unit) {
        return rates(base, median(base), things, unit);
    }

    /**
     * The same, against one without what it needs to begin.
     *
     * @param base the one
     * @param begin the way that does nothing but begin
     * @param things how many things a round does
     * @param unit what they are
     * @return this
     */
    public Rounds rates(String base, String begin, int things, String unit) {
        return rates(base + " without " + begin, median(base) - median(begin), things, unit);
    }

    private Rounds rates(String base, double nanos, int things, String unit) {
        Print.line("%-44s %10s %10s %10s %10s %10s", "", "ms", "least", "most", unit + "/s", "ratio");
        Print.line("%-44s %10.0f %10s %10s %10.0f %10.2f", base, Print.millis(nanos), "", "", rate(things, nanos), 1.0);
        times.forEach((name, all) -> Print.line(
                "%-44s %10.0f %10.0f %10.0f %10.0f %10.2f",
                name,
                Print.millis(median(name)),
                Print.millis(Collections.min(all)),
                Print.millis(Collections.max(all)),
                rate(things, median(name)),
                nanos / median(name)));
        return this;
    }

    private static double rate(int things, double nanos) {
        return things / (Print.millis(nanos) / 1000);
    }

    private static String brief(double millis) {
        return millis < 10 ? "%.3f".formatted(millis) : "%.0f".formatted(millis);
    }
}
