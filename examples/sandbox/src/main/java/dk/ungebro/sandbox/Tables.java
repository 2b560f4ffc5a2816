package dk.ungebro.sandbox;

import java.util.Map;
import java.util.TreeMap;

/** Counts by name, in the order of the names. */
final class Tables {

    private final Map<String, Long> counts = new TreeMap<>();

    void add(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    long of(String name) {
        return counts.getOrDefault(name, 0L);
    }

    Map<String, Long> all() {
        return counts;
    }
}
