package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.rounds.Print;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up how long the methods of a port take. */
final class Timed {

    private final Map<String, LongAdder> nanos = new TreeMap<>();
    private boolean watching;

    <T> T port(Class<T> type, T port) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            long begin = System.nanoTime();
            try {
                return method.invoke(port, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                add(type.getSimpleName() + "." + method.getName(), System.nanoTime() - begin);
            }
        }));
    }

    <T> T time(String name, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        add(name, System.nanoTime() - begin);
        return result;
    }

    private void add(String name, long took) {
        if (watching) {
            nanos.computeIfAbsent(name, unknown -> new LongAdder()).add(took);
        }
    }

    void begin() {
        watching = true;
    }

    void end() {
        watching = false;
    }

    /** Begins to add up anew. */
    void forget() {
        nanos.clear();
    }

    /** What one name has added up to since it was asked for last. */
    long sum(String name) {
        LongAdder sum = nanos.get(name);
        return sum == null ? 0 : sum.sumThenReset();
    }

    void print(int rounds) {
        nanos.forEach((name, sum) -> Print.line("  %-40s %10.3f ms", name, Print.millis(sum.sum()) / rounds));
    }
}
