package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.port.Misconfigured;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyPairLoginTest {

    @TempDir
    Path folder;

    @Test
    void logs_in_with_a_key_pair_and_with_no_other() throws Exception {
        KeyPair known = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        KeyPair unknown = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        KeyPair host = KeyUtils.generateKeyPair("ssh-rsa", 2048);
        try (SshServer server = SshServer.setUpDefaultServer()) {
            server.setHost("127.0.0.1");
            server.setKeyPairProvider(KeyPairProvider.wrap(host));
            server.setPublickeyAuthenticator((user, key, session) -> KeyUtils.compareKeys(key, known.getPublic()));
            server.setFileSystemFactory(new VirtualFileSystemFactory(folder.toRealPath()));
            server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
            server.start();
            HostKeyPin pin =
                    HostKeyPin.of("ssh-rsa " + KeyUtils.getFingerPrint(BuiltinDigests.sha256, host.getPublic()));

            try (var connection = connect(server, known, pin)) {
                new SftpTransport(connection, Exchange.SCHOOL).send(batch("b1", "text"));
                assertThat(new SftpTransport(connection, Exchange.UDB).fetch(1)).hasSize(1);
            }
            try (var connection = connect(server, unknown, pin)) {
                assertThatThrownBy(connection::check).isInstanceOf(Misconfigured.class);
            }
        }
    }

    private static SftpConnection connect(SshServer server, KeyPair keys, HostKeyPin pin) {
        return new SftpConnection(
                SftpSettings.of("127.0.0.1", server.getPort(), SftpLogin.keyPair("user", keys), Set.of(pin)));
    }
}
