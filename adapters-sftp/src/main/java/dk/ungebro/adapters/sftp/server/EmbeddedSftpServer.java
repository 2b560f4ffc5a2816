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
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * An SFTP server in this process, on 127.0.0.1, for one user with a password. Its folder holds {@code files}, which the
 * user sees as the login folder, and the host key, so that a server started again on the same folder is recognised. It
 * can be told to misbehave as real servers do, while it runs.
 */
public final class EmbeddedSftpServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int ANY_PORT = 0;

    private final SshServer server;
    private final Path files;
    private final SftpSettings settings;
    private final Switches switches;
    private final Listings listings;

    private EmbeddedSftpServer(
            SshServer server, Path files, SftpSettings settings, Switches switches, Listings listings) {
        this.server = server;
        this.files = files;
        this.settings = settings;
        this.switches = switches;
        this.listings = listings;
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
            var switches = new Switches();
            var listings = new Listings(switches);
            var keys = new HostKeys(folder.resolve("host-key"), switches);
            SshServer server = SshServer.setUpDefaultServer();
            server.setHost(HOST);
            server.setPort(port);
            server.setKeyPairProvider(keys);
            server.setPasswordAuthenticator(onlyFor(user, password));
            server.setFileSystemFactory(new VirtualFileSystemFactory(files));
            server.setSubsystemFactories(List.of(subsystem(switches, listings)));
            CoreModuleProperties.TCP_NODELAY.set(server, true);
            server.start();
            var login = SftpLogin.password(user, password);
            var pins = Set.of(HostKeyPin.of(keys.pin()));
            var settings = SftpSettings.of(HOST, server.getPort(), login, pins);
            return new EmbeddedSftpServer(server, files, settings, switches, listings);
        } catch (IOException e) {
            throw new UncheckedIOException("the server cannot start", e);
        }
    }

    private static SftpSubsystemFactory subsystem(Switches switches, Listings listings) {
        var requests = new MisbehavingRequests(switches);
        var factory = new SftpSubsystemFactory() {
            @Override
            public Command createSubsystem(ChannelSession channel) {
                var subsystem = new MisbehavingChannel(channel, this, switches);
                subsystem.addSftpEventListener(requests);
                return subsystem;
            }
        };
        factory.setFileSystemAccessor(new MisbehavingFiles(switches, listings));
        return factory;
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

    /**
     * Does from now on what servers should not do, with the usual amount of it. Several misbehaviours may be on at once.
     *
     * @param what what it does
     */
    public void misbehave(Misbehaviour what) {
        misbehave(what, what.usual());
    }

    /**
     * Does from now on what servers should not do. What is counted begins anew, also if it was on already.
     *
     * @param what what it does
     * @param amount how much of it; {@link Misbehaviour} says what it means
     */
    public void misbehave(Misbehaviour what, long amount) {
        listings.forget();
        switches.set(what, amount);
        if (what == Misbehaviour.CONNECTION_LIMIT) {
            CoreModuleProperties.MAX_CONCURRENT_SESSIONS.set(server, Math.toIntExact(amount));
        } else if (what == Misbehaviour.OTHER_HOST_KEY) {
            hangUp();
        }
    }

    /**
     * Ends one misbehaviour; without effect if it is not on.
     *
     * @param what what it does no more
     */
    public void behave(Misbehaviour what) {
        switches.clear(what);
        if (what == Misbehaviour.CONNECTION_LIMIT) {
            CoreModuleProperties.MAX_CONCURRENT_SESSIONS.remove(server);
        }
    }

    /** Ends all misbehaviours. */
    public void behave() {
        misbehaviours().forEach(this::behave);
    }

    /**
     * What it does that servers should not do.
     *
     * @return the misbehaviours that are on
     */
    public Set<Misbehaviour> misbehaviours() {
        return switches.on();
    }

    /** Breaks off all connections, as a server does that is started again. New ones can be made. */
    public void hangUp() {
        server.getActiveSessions().forEach(session -> session.close(true));
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
