package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpVersionSelector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One login with its one channel. */
final class SftpSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SftpSession.class);

    /** What nearly every server speaks; one version means one set of answers to know. */
    private static final int VERSION = 3;

    private final Pace pace;
    private final ClientSession session;
    private final BundlingClient channel;
    private long lastAnswer = System.nanoTime();

    private SftpSession(Pace pace, ClientSession session, BundlingClient channel) {
        this.pace = pace;
        this.session = session;
        this.channel = channel;
    }

    static SftpSession open(SshClient client, SftpSettings settings, HostKeyCheck hostKeys, Pace pace)
            throws IOException {
        Consumer<ClientSession> proof = settings.login().ready();
        client.setSignatureFactories(hostKeys.expect(settings.hostKeys().of(settings.host(), settings.port())));
        ClientSession session = client.connect(settings.login().user(), settings.host(), settings.port())
                .verify(settings.connectTimeout())
                .getSession();
        try {
            proof.accept(session);
            session.auth().verify(settings.connectTimeout());
            var version = SftpVersionSelector.fixedVersionSelector(VERSION);
            return new SftpSession(pace, session, new BundlingClient(session, version));
        } catch (IOException | RuntimeException e) {
            session.close(true);
            throw e;
        }
    }

    boolean isUsable() {
        return session.isOpen() && channel.isOpen();
    }

    /** Whether the server still answers: a line may be dead for long before somebody notices. */
    boolean answers() {
        if (!isUsable()) {
            return false;
        }
        if (System.nanoTime() - lastAnswer < pace.fresh().toNanos()) {
            return true;
        }
        try {
            return within(pace.sign(), RemoteFiles::isThere);
        } catch (IOException | RuntimeException e) {
            LOG.debug(
                    "the connection has died while it was not used: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }

    /** Does something, in the time that a call may take. */
    <T> T perform(RemoteWork<T> work) throws IOException {
        return within(pace.call(), work);
    }

    private <T> T within(Duration limit, RemoteWork<T> work) throws IOException {
        try (var deadline = Deadline.start(session, limit)) {
            T result = attempt(work, deadline, limit);
            lastAnswer = System.nanoTime();
            return result;
        }
    }

    private <T> T attempt(RemoteWork<T> work, Deadline deadline, Duration limit) throws IOException {
        try {
            return work.with(new RemoteFiles(channel));
        } catch (IOException | RuntimeException e) {
            if (deadline.passed()) {
                throw new TooSlowException(limit);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("the channel was closed already", e);
        }
        session.close(true);
    }
}
