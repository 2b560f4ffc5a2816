package dk.ungebro.adapters.sftp;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.session.ClientSession;

/**
 * Ends a session that is in use for too long, whatever it waits for: timeouts of single answers do not help against a
 * server that gives one byte at a time.
 */
final class Deadline implements AutoCloseable {

    private final Future<?> alarm;
    private volatile boolean passed;

    private Deadline(ScheduledExecutorService timer, ClientSession session, Duration limit) {
        this.alarm = timer.schedule(
                () -> {
                    passed = true;
                    session.close(true);
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    static Deadline start(ClientSession session, Duration limit) {
        return new Deadline(session.getFactoryManager().getScheduledExecutorService(), session, limit);
    }

    /** Runs alarms; forgets those that were called off. */
    static ScheduledExecutorService timer() {
        var timer = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "ungebro-sftp-timer");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    boolean passed() {
        return passed;
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
