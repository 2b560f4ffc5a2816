package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.TemporarilyUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * The way to one server, shared by the transports of all parties of a process. It connects when that is first needed and
 * tests a connection before it is used again after a pause. A broken one is thrown away; the next call connects again.
 * One call uses a connection at a time: as many calls go on at once as {@link SftpSettings#withConnections settings}
 * allow, and others wait for their turn.
 *
 * <p>Thread-safe.
 */
public final class SftpConnection implements AutoCloseable {

    private final SftpSettings settings;
    private final List<Line> lines = new ArrayList<>();
    private final ConcurrentLinkedDeque<Line> free = new ConcurrentLinkedDeque<>();
    private final Semaphore turns;
    private volatile boolean closed;

    /**
     * A connection that is not connected yet.
     *
     * @param settings how to reach the server
     */
    public SftpConnection(SftpSettings settings) {
        this(settings, Pace.of(settings));
    }

    SftpConnection(SftpSettings settings, Pace pace) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.turns = new Semaphore(settings.connections());
        for (int each = 0; each < settings.connections(); each++) {
            lines.add(new Line(settings, pace));
        }
        free.addAll(lines);
    }

    /**
     * Connects and logs in, unless that is done: tells at the start of a program whether its settings are right.
     *
     * @throws Misconfigured if the host key is not pinned, or the server does not accept the login
     * @throws TemporarilyUnavailable if the server does not answer
     */
    public void check() {
        call("connecting", files -> true);
    }

    /**
     * How the server is reached.
     *
     * @return the settings
     */
    public SftpSettings settings() {
        return settings;
    }

    /** Does something; once more on a new connection if the one at hand had died since it was last used. */
    <T> T call(String what, RemoteWork<T> work) {
        turns.acquireUninterruptibly();
        // The one that was used last comes first, so that no more are made than are needed at once.
        Line line = free.pop();
        try {
            if (closed) {
                throw new IllegalStateException("the connection is closed");
            }
            return line.call(what, work);
        } finally {
            free.push(line);
            turns.release();
        }
    }

    /** Logs out when the calls that go on have ended. Closing twice is the same as once; it is not used again. */
    @Override
    public void close() {
        closed = true;
        turns.acquireUninterruptibly(lines.size());
        try {
            lines.forEach(Line::close);
        } finally {
            turns.release(lines.size());
        }
    }
}
