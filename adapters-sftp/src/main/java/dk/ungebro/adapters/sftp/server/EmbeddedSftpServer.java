package dk.ungebro.adapters.sftp.server;

import dk.ungebro.adapters.sftp.HostKeyPin;
import dk.ungebro.adapters.sftp.SftpLogin;
import dk.ungebro.adapters.sftp.SftpSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * An SFTP server in this process, on 127.0.0.1, for one user with a password. Its folder holds {@code files}, which the
 * user sees as the login folder, and the host key, so that a server started again on the same folder is recognised.
 */
public final class EmbeddedSftpServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int ANY_PORT = 0;

    private final SshServer server;
    private final Path files;
    private final SftpSettings settings;

    private EmbeddedSftpServer(SshServer server, Path files, SftpSettings settings) {
        this.server = server;
        this.files = files;
        this.settings = settings;
    }

    /**
     * Starts a server on a free port, with a generated password.
     *
     * @param folder where files and host key stand; made if it is missing
     * @return the running server
     */
    public static EmbeddedSftpServer start(Path folder) {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return start(
                folder,
                ANY_PORT,
                "ungebro",
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /**
     * Starts a server.
     *
     * @param folder where files and host key stand; made if it is missing
     * @param port the port, 0 for a free one
     * @param user the user
     * @param password the password
     * @return the running server
     */
    public static EmbeddedSftpServer start(Path folder, int port, String user, String password) {
        try {
            Path files = Files.createDirectories(folder.resolve("files")).toRealPath();
            var keys = hostKeys(folder.resolve("host-key"));
            SshServer server = SshServer.setUpDefaultServer();
            server.setHost(HOST);
            server.setPort(port);
            server.setKeyPairProvider(keys);
            server.setPasswordAuthenticator(onlyFor(user, password));
            server.setFileSystemFactory(new VirtualFileSystemFactory(files));
            server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
            CoreModuleProperties.TCP_NODELAY.set(server, true);
            server.start();
            var login = SftpLogin.password(user, password);
            return new EmbeddedSftpServer(
                    server, files, SftpSettings.of(HOST, server.getPort(), login, Set.of(pin(keys))));
        } catch (IOException e) {
            throw new UncheckedIOException("the server cannot start", e);
        }
    }

    private static SimpleGeneratorHostKeyProvider hostKeys(Path file) {
        var provider = new SimpleGeneratorHostKeyProvider(file);
        provider.setAlgorithm(KeyUtils.EC_ALGORITHM);
        provider.setKeySize(256);
        provider.setOverwriteAllowed(false);
        return provider;
    }

    private static HostKeyPin pin(SimpleGeneratorHostKeyProvider keys) {
        var key = keys.loadKeys(null).get(0).getPublic();
        return HostKeyPin.of(KeyUtils.getKeyType(key) + " " + KeyUtils.getFingerPrint(BuiltinDigests.sha256, key));
    }

    private static PasswordAuthenticator onlyFor(String user, String password) {
        byte[] expected = (user + "\n" + password).getBytes(StandardCharsets.UTF_8);
        return (givenUser, givenPassword, session) ->
                MessageDigest.isEqual(expected, (givenUser + "\n" + givenPassword).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The port it listens on.
     *
     * @return the port
     */
    public int port() {
        return settings.port();
    }

    /**
     * What the user sees as the login folder.
     *
     * @return the folder on this machine
     */
    public Path files() {
        return files;
    }

    /**
     * The host key, to be pinned.
     *
     * @return type and fingerprint
     */
    public HostKeyPin hostKey() {
        return settings.pins().iterator().next();
    }

    /**
     * How to reach this server, with its host key pinned.
     *
     * @return the settings, with the root at the login folder
     */
    public SftpSettings settings() {
        return settings;
    }

    /** Stops the server and breaks off its connections. The files stay. */
    @Override
    public void close() {
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the server cannot stop", e);
        }
    }
}
