package dk.ungebro.contracts.jdbc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows what is open, by number. */
final class OpenThings {

    private final AtomicInteger opened = new AtomicInteger();
    private final Map<Integer, Integer> parents = new ConcurrentHashMap<>();

    /** Adds something that another thing has made; 0 has made connections. */
    int add(int parent) {
        int number = opened.incrementAndGet();
        parents.put(number, parent);
        return number;
    }

    /** Tells whether it was open still. */
    boolean remove(int number) {
        return parents.remove(number) != null;
    }

    /** A statement closes its results with it. */
    void removeMadeBy(int parent) {
        parents.values().removeIf(maker -> maker == parent);
    }

    int opened() {
        return opened.get();
    }

    int open() {
        return parents.size();
    }
}
