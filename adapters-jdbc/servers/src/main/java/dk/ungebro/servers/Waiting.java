package dk.ungebro.servers;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for foreign processes. */
final class Waiting {
    private static final int PAUSE_MILLIS = 20;
    private static final long DEADLINE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private Waiting() {}

    /** The status a process ends with. */
    static int forEnd(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Whether a process ends in time. */
    static boolean forEnd(Process process, int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Asks again and again. */
    static void until(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > DEADLINE_NANOS) {
                throw new IllegalStateException("Waited in vain: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted", e);
    }
}
