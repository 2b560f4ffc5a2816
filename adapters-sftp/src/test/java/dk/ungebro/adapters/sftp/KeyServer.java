package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A server with host keys of a test's choice, for users who log in with keys. */
final class KeyServer implements AutoCloseable {

    final SshServer server = SshServer.setUpDefaultServer();
    final List<PublicKey> accepted = new CopyOnWriteArrayList<>();
    private final List<KeyPair> hostKeys;

    KeyServer(Path files, KeyPair... hostKeys) throws IOException {
        this.hostKeys = List.of(hostKeys);
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKeys));
        server.setPublickeyAuthenticator(
                (user, key, session) -> accepted.stream().anyMatch(known -> KeyUtils.compareKeys(key, known)));
        server.setFileSystemFactory(new VirtualFileSystemFactory(files.toRealPath()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    }

    KeyServer start() throws IOException {
        server.start();
        return this;
    }

    static KeyPair keys(String type) {
        try {
            return KeyUtils.generateKeyPair(type, type.equals("ssh-rsa") ? 2048 : 256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static HostKeyPin pin(KeyPair key) {
        return HostKeyPin.of(
                KeyUtils.getKeyType(key) + " " + KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic()));
    }

    /** The line of a known_hosts file. */
    String line(KeyPair key) {
        return "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(key.getPublic());
    }

    SftpSettings settings(SftpLogin login) {
        Set<HostKeyPin> pins =
                Stream.of(hostKeys.toArray(KeyPair[]::new)).map(KeyServer::pin).collect(Collectors.toSet());
        return settings(login, HostKeys.pinned(pins));
    }

    SftpSettings settings(SftpLogin login, HostKeys trusted) {
        return SftpSettings.of("127.0.0.1", server.getPort(), login, trusted);
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
