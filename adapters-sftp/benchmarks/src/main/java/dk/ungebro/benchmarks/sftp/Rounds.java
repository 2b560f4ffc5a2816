package dk.ungebro.benchmarks.sftp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets ways to do the same thing take turns, and compares their medians. */
final class Rounds {

    private final int warmUp;
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    /** With this number of rounds that do not count. */
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

    /** The first rounds do not count. The order turns about from one to the next. */
    Rounds run(int counted) throws Exception {
        for (int round = 0; round < warmUp + counted; round++) {
            List<String> order = new ArrayList<>(ways.keySet());
            Collections.rotate(order, round);
            Map<String, Long> took = new LinkedHashMap<>();
            for (String name : order) {
                took.put(name, ways.get(name).time(round));
            }
            print(round, took);
            if (round >= warmUp) {
                took.forEach((name, nanos) -> times.get(name).add(nanos));
            }
        }
        return this;
    }

    private void print(int round, Map<String, Long> took) {
        String each = times.keySet().stream()
                .map(name -> "%s %.0f".formatted(name, Print.millis(took.get(name))))
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

    /** What every way does in a second, against one of them. */
    Rounds rates(String base, int things, String unit) {
        return rates(base, median(base), things, unit);
    }

    /** The same, against one without what it needs to begin. */
    Rounds rates(String base, String begin, int things, String unit) {
        return rates(base + " without " + begin, median(base) - median(begin), things, unit);
    }

    private Rounds rates(String base, double nanos, int things, String unit) {
        Print.line("%-44s %10s %10s %10s %10s %10s", "", "ms", "least", "most", unit + "/s", "ratio");
        Print.line("%-44s %10.0f %10s %10s %10.0f %10.2f", base, Print.millis(nanos), "", "", rate(things, nanos), 1.0);
        times.forEach((name, all) -> Print.line(
                "%-44s %10.0f %10.0f %10.0f %10.0f %10.2f",
                name,
                Print.millis(median(name)),
                Print.millis(all.stream().mapToLong(Long::longValue).min().orElseThrow()),
                Print.millis(all.stream().mapToLong(Long::longValue).max().orElseThrow()),
                rate(things, median(name)),
                nanos / median(name)));
        return this;
    }

    private static double rate(int things, double nanos) {
        return things / (Print.millis(nanos) / 1000);
    }
}
