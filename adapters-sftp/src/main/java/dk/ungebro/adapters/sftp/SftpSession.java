package dk.ungebro.adapters.sftp;

import java.io.IOException;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.client.SftpVersionSelector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One login with its one channel. */
final class SftpSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SftpSession.class);

    /** What nearly every server speaks; one version means one set of answers to know. */
    private static final int VERSION = 3;

    private final ClientSession session;
    private final SftpClient channel;

    private SftpSession(ClientSession session, SftpClient channel) {
        this.session = session;
        this.channel = channel;
    }

    static SftpSession open(SshClient client, SftpSettings settings) throws IOException {
        ClientSession session = client.connect(settings.login().user(), settings.host(), settings.port())
                .verify(settings.connectTimeout())
                .getSession();
        try {
            settings.login().present(session::addPasswordIdentity, session::addPublicKeyIdentity);
            session.auth().verify(settings.connectTimeout());
            var version = SftpVersionSelector.fixedVersionSelector(VERSION);
            return new SftpSession(session, SftpClientFactory.instance().createSftpClient(session, version));
        } catch (IOException | RuntimeException e) {
            session.close(true);
            throw e;
        }
    }

    boolean isUsable() {
        return session.isOpen() && channel.isOpen();
    }

    RemoteFiles files() {
        return new RemoteFiles(channel);
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
