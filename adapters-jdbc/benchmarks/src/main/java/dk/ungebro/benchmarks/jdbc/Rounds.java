package dk.ungebro.benchmarks.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Lets ways to do the same thing take turns, and compares their medians. */
final class Rounds {

    private static final int WARM_UP = 2;

    private final int warmUp;
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, LongSupplier> parts = new LinkedHashMap<>();
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    Rounds() {
        this(WARM_UP);
    }

    /** With another number of rounds that do not count. */
    Rounds(int warmUp) {
        this.warmUp = warmUp;
    }

    /** One way. */
    interface Way {
        /** Does it and gives the nanoseconds that count. */
        long time(int round) throws Exception;
    }

    Rounds way(String name, Way way) {
        ways.put(name, way);
        times.put(name, new ArrayList<>());
        return this;
    }

    /** What is known of a round when all ways are done: a part of one of them, or its whole. */
    Rounds part(String name, LongSupplier nanos) {
        parts.put(name, nanos);
        times.put(name, new ArrayList<>());
        return this;
    }

    /** The first rounds do not count. The order turns about from one to the next. */
    Rounds run(int counted) throws Exception {
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
                .map(name -> "%s %.3f".formatted(name, Print.millis(took.get(name))))
                .collect(Collectors.joining(", "));
        Print.line(
                "  %s %d: %s ms",
                round < warmUp ? "warm-up" : "round", round < warmUp ? round + 1 : round - warmUp + 1, each);
    }

    double median(String name) {
        List<Long> sorted = times.get(name).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    /** Every way against one of them; a round does some things a number of times. */
    Rounds against(String base, int things) {
        Print.line("%-44s %12s %12s %12s %10s", "milliseconds each", "median", "least", "most", "ratio");
        times.forEach((name, all) -> Print.line(
                "%-44s %12.3f %12.3f %12.3f %10.2f",
                name,
                Print.millis(median(name)) / things,
                Print.millis(all.stream().mapToLong(Long::longValue).min().orElseThrow()) / things,
                Print.millis(all.stream().mapToLong(Long::longValue).max().orElseThrow()) / things,
                median(name) / median(base)));
        return this;
    }
}
