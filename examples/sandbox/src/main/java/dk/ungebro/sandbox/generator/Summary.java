package dk.ungebro.sandbox.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was written. */
final class Summary {

    private final Map<String, Integer> youths = new TreeMap<>();
    private final Map<String, Integer> events = new TreeMap<>();

    void countYouth(String kind) {
        youths.merge(kind, 1, Integer::sum);
    }

    void countEvent(String kind) {
        events.merge(kind, 1, Integer::sum);
    }

    int youthRows() {
        return sum(youths);
    }

    int eventRows() {
        return sum(events);
    }

    int events(String kind) {
        return events.getOrDefault(kind, 0);
    }

    int youths(String kind) {
        return youths.getOrDefault(kind, 0);
    }

    List<String> lines(Options options) {
        return List.of(
                "national year: seed " + options.seed() + ", " + options.size() + " starts, files in " + options.out(),
                line("youths.csv", youths),
                line("events.csv", events));
    }

    private static String line(String file, Map<String, Integer> kinds) {
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", ", file + ": " + sum(kinds) + " rows (", ")"));
    }

    private static int sum(Map<String, Integer> kinds) {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
