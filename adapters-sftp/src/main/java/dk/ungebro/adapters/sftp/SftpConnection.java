package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import dk.ungebro.port.TemporarilyUnavailable;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to one server, shared by the transports of all parties of a process. It connects when it is first needed
 * and is tested before it is used again after a pause. A broken one is thrown away; the next call connects again. One
 * call uses it at a time: a host that needs more makes more connections.
 *
 * <p>Thread-safe.
 */
public final class SftpConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SftpConnection.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final SftpSettings settings;
    private final HostKeyCheck hostKeys = new HostKeyCheck();
    private final Failures failures;
    private final Pace pace;

    private @Nullable SshClient client;
    private @Nullable SftpSession session;
    private boolean closed;

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
        this.pace = pace;
        this.failures = new Failures(settings, hostKeys);
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
        lock.lock();
        try {
            boolean reused = isUsable();
            try {
                return attempt(work);
            } catch (IOException e) {
                boolean hadDied = reused && !isAnswer(e) && !(e instanceof TooSlowException) && !isUsable();
                discardAfter(e);
                if (!hadDied) {
                    throw failures.translate(what, e);
                }
                LOG.debug("{}: the connection had died, a new one is made", what, ServerText.clean(e));
            }
            return onceMore(what, work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T onceMore(String what, RemoteWork<T> work) {
        try {
            return attempt(work);
        } catch (IOException e) {
            discardAfter(e);
            throw failures.translate(what, e);
        }
    }

    private <T> T attempt(RemoteWork<T> work) throws IOException {
        if (closed) {
            throw new IllegalStateException("the connection is closed");
        }
        try {
            return session().perform(work);
        } catch (PortException e) {
            throw e;
        } catch (RuntimeException e) {
            // What the parser of answers throws when an answer makes no sense.
            throw new IOException("the server gives an answer that makes no sense", e);
        }
    }

    private void discardAfter(IOException e) {
        if (!isAnswer(e)) {
            discard();
        }
    }

    /** Where the server has answered, the connection is sound. */
    private static boolean isAnswer(IOException e) {
        return e instanceof SftpException || e instanceof RemoteMismatchException;
    }

    private boolean isUsable() {
        return session != null && session.isUsable();
    }

    private SftpSession session() throws IOException {
        SftpSession present = session;
        if (present != null && present.answers()) {
            return present;
        }
        discard();
        SftpSession opened = SftpSession.open(client(), settings, hostKeys, pace);
        session = opened;
        return opened;
    }

    private SshClient client() {
        SshClient present = client;
        if (present == null) {
            present = Clients.start(settings, hostKeys);
            client = present;
        }
        return present;
    }

    private void discard() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    /** Logs out. Closing twice is the same as once; a closed connection is not used again. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            discard();
            if (client != null) {
                client.stop();
                client = null;
            }
        } finally {
            lock.unlock();
        }
    }
}
