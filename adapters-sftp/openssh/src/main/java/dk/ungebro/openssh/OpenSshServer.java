package dk.ungebro.openssh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An OpenSSH server with an own configuration, own keys and SFTP only, on a free port of 127.0.0.1. It ends with this process, at the latest.
 */
public final class OpenSshServer implements AutoCloseable {

    private static final Path SSHD = Path.of("/usr/sbin/sshd");
    private static final List<String> HOST_KEY_TYPES = List.of("ed25519", "ecdsa");

    private final Path folder;
    private SshdProcess process;

    private OpenSshServer(Path folder, SshdProcess process) {
        this.folder = folder;
        this.process = process;
    }

    /**
     * What has to be installed before a server can be started.
     *
     * @return what is missing, for the reason of a test that is not run; empty if nothing is
     */
    public static Optional<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!Files.isExecutable(SSHD)) {
            missing.add(SSHD + " (Debian: openssh-server)");
        }
        for (String client : List.of("sftp", "ssh-keygen")) {
            if (!Files.isExecutable(Path.of("/usr/bin", client))) {
                missing.add("/usr/bin/" + client + " (Debian: openssh-client)");
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of("not installed: " + String.join(", ", missing));
    }

    /**
     * Starts a server.
     *
     * @param folder where its keys, its configuration, its log and, in {@code files}, the files are
     * @return the server, which accepts connections
     */
    public static OpenSshServer start(Path folder) {
        try {
            Path home = Files.createDirectories(folder).toRealPath();
            Files.createDirectories(home.resolve("files"));
            for (String type : HOST_KEY_TYPES) {
                Keys.make(hostKey(home, type), type, "");
            }
            Path user = Keys.make(home.resolve("user-key"), "ecdsa", "");
            Files.writeString(home.resolve("authorized_keys"), Keys.publicLine(user) + "\n");
            LoginUser.open(home);
            var server = new OpenSshServer(home, SshdProcess.start(SSHD, home, HOST_KEY_TYPES));
            server.writeKnownHosts();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path hostKey(Path home, String type) {
        return home.resolve("host-key-" + type);
    }

    private void writeKnownHosts() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String type : HOST_KEY_TYPES) {
            lines.add("[127.0.0.1]:" + port() + " " + Keys.publicLine(hostKey(folder, type)));
        }
        Files.write(knownHosts(), lines);
    }

    /**
     * Where it listens on 127.0.0.1.
     *
     * @return the port
     */
    public int port() {
        return process.port();
    }

    /**
     * Who may log in: the user who runs this process, or the one named by the environment variable {@code
     * UNGEBRO_SFTP_USER}, if root runs it.
     *
     * @return the name
     */
    public String user() {
        return LoginUser.name();
    }

    /**
     * The key of the user, of type ecdsa, without passphrase.
     *
     * @return the file of the private key
     */
    public Path userKey() {
        return folder.resolve("user-key");
    }

    /**
     * Makes another key with which the user may log in.
     *
     * @param type a type that {@code ssh-keygen} knows
     * @param passphrase may be empty
     * @return the file of the private key
     */
    public Path anotherUserKey(String type, String passphrase) {
        try {
            Path key = Keys.make(folder.resolve("user-key-" + type), type, passphrase);
            authorize(Keys.publicLine(key));
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets the user log in with one more key.
     *
     * @param publicKey its line, as in {@code authorized_keys}
     */
    public void authorize(String publicKey) {
        try {
            Files.writeString(folder.resolve("authorized_keys"), publicKey + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Type and fingerprint of its host keys.
     *
     * @return for each {@code ssh-ed25519 SHA256:...} and the like
     */
    public List<String> hostKeys() {
        return HOST_KEY_TYPES.stream().map(this::fingerprint).toList();
    }

    private String fingerprint(String type) {
        try {
            return Keys.fingerprint(hostKey(folder, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A known_hosts file with its host keys.
     *
     * @return the file
     */
    public Path knownHosts() {
        return folder.resolve("known_hosts");
    }

    /**
     * What the user sees after the login.
     *
     * @return the folder on this machine
     */
    public Path files() {
        return folder.resolve("files");
    }

    /**
     * What it wrote about logins and keys.
     *
     * @return the log so far
     */
    public String log() {
        return process.log();
    }

    /**
     * The {@code sftp} command that logs in here and reads what to do from its input.
     *
     * @return the program and its arguments
     */
    public List<String> sftp() {
        return Stream.of(
                        "sftp -q -b - -F /dev/null -P " + port() + " -i " + userKey(),
                        "-o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o GlobalKnownHostsFile=/dev/null",
                        "-o UserKnownHostsFile=" + knownHosts(),
                        user() + "@127.0.0.1")
                .flatMap(part -> Stream.of(part.split(" ", -1)))
                .toList();
    }

    /**
     * Runs a script of a partner who has a shell and the {@code sftp} command, but not this library.
     *
     * @param where the folder it runs in
     * @param script for {@code sh}; {@code $sftp} is the command that logs in here
     * @return what it printed
     * @throws IllegalStateException if a step of it fails
     */
    public String shell(Path where, String script) {
        return Command.run(where, "sftp='" + String.join(" ", sftp()) + "'\n" + script, List.of("sh", "-eu"));
    }

    /** Starts it again on its port, with its keys and files, after it was closed. */
    public void restart() {
        try {
            process = SshdProcess.startAgain(process.port(), SSHD, folder, HOST_KEY_TYPES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it with all its sessions; files and keys stay. Closing twice is the same as once. */
    @Override
    public void close() {
        process.kill();
    }
}
