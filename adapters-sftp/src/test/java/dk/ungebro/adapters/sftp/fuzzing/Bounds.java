package dk.ungebro.adapters.sftp.fuzzing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

/** What one input may cost. Time is that of the processor: a busy machine changes nothing. */
public final class Bounds {

    /** Inputs have a few thousand bytes. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Bounds() {}

    /** Does something that may be done twice, and fails if it takes more than one input may. */
    public static void keep(Runnable work) {
        // Classes that are loaded for the first time, and changed by the fuzzer, cost more than any input.
        if (complaint(work).isPresent()) {
            complaint(work).ifPresent(words -> {
                throw new AssertionError(words);
            });
        }
    }

    private static Optional<String> complaint(Runnable work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        work.run();
        long taken = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        Duration spent = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time);
        if (taken > MOST_BYTES) {
            return Optional.of("one input takes " + taken + " bytes of memory");
        }
        return spent.compareTo(LONGEST) > 0 ? Optional.of("one input takes " + spent) : Optional.empty();
    }
}
