package dk.ungebro.adapters.sftp;

import dk.ungebro.port.PortException;
import java.io.IOException;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of the connections to a server. It connects when it is first needed and is tested before it is used again after a
 * pause. A broken one is thrown away; the next call connects again. One call uses it at a time.
 */
final class Line implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final SftpSettings settings;
    private final HostKeyCheck hostKeys = new HostKeyCheck();
    private final Failures failures;
    private final Pace pace;

    private @Nullable SshClient client;
    private @Nullable SftpSession session;

    Line(SftpSettings settings, Pace pace) {
        this.settings = settings;
        this.pace = pace;
        this.failures = new Failures(settings, hostKeys);
    }

    /** Does something; once more on a new connection if the one at hand had died since it was last used. */
    <T> T call(String what, RemoteWork<T> work) {
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

    /** Logs out. */
    @Override
    public void close() {
        discard();
        if (client != null) {
            client.stop();
            client = null;
        }
    }
}
