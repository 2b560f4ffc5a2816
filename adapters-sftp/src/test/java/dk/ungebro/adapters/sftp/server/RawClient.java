package dk.ungebro.adapters.sftp.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** A client that does just what it is told, to look at a server. */
final class RawClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    final SshClient client = SshClient.setUpDefaultClient();
    final ClientSession session;
    final SftpClient sftp;

    RawClient(EmbeddedSftpServer server) throws IOException {
        this(server, PATIENCE);
    }

    RawClient(EmbeddedSftpServer server, Duration answer) throws IOException {
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, answer);
        client.start();
        try {
            session = client.connect("vendor", "127.0.0.1", server.port())
                    .verify(PATIENCE)
                    .getSession();
            session.addPasswordIdentity("secret");
            session.auth().verify(PATIENCE);
            sftp = SftpClientFactory.instance().createSftpClient(session);
        } catch (IOException e) {
            client.stop();
            throw e;
        }
    }

    void write(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (var handle = sftp.open(name, SftpClient.OpenMode.Write, SftpClient.OpenMode.Create)) {
            sftp.write(handle, 0, bytes, 0, bytes.length);
        }
    }

    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (DirEntry entry : sftp.readEntries(".")) {
            if (!entry.getFilename().startsWith(".")) {
                names.add(entry.getFilename());
            }
        }
        return names;
    }

    @Override
    public void close() {
        client.stop();
    }
}
