package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.HostKeyPin;
import dk.ungebro.adapters.sftp.SftpLogin;
import dk.ungebro.adapters.sftp.SftpSettings;
import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The SFTP server of a run, on loopback. Where it is reached stands in a file that only its owner may read; a server that
 * is started again has the same port and password, so that nodes need not be told.
 */
final class PostServer implements AutoCloseable {

    private static final String ENDPOINT = "endpoint";
    private static final String USER = "ungebro";
    private static final int SECRET_BYTES = 24;

    private final EmbeddedSftpServer server;

    private PostServer(EmbeddedSftpServer server) {
        this.server = server;
    }

    /** On a free port, for this process alone. */
    static PostServer start(WorkFolder folder) {
        return new PostServer(EmbeddedSftpServer.start(folder.path("sftp")));
    }

    /** For nodes, on the port that it had before if it was started before. */
    static PostServer startForNodes(WorkFolder folder) throws IOException {
        Path home = Files.createDirectories(folder.path("sftp"));
        List<String> before = read(home);
        int port = before.isEmpty() ? 0 : Integer.parseInt(before.get(0));
        String password = before.isEmpty() ? secret() : before.get(1);
        EmbeddedSftpServer server = start(home, port, password);
        write(
                home,
                List.of(
                        Integer.toString(server.port()),
                        password,
                        server.hostKey().toString()));
        return new PostServer(server);
    }

    private static EmbeddedSftpServer start(Path home, int port, String password) {
        try {
            return EmbeddedSftpServer.start(home, port, USER, password);
        } catch (UncheckedIOException e) {
            throw new WorkFolderBusy("the port " + port + " of the SFTP server is taken, by another run in the work"
                    + " folder or by another program; wait, or delete the file sftp/endpoint while no node runs");
        }
    }

    SftpSettings settings() {
        return server.settings();
    }

    /** What its user sees as the login folder. */
    Path files() {
        return server.files();
    }

    /** How nodes reach it; empty as long as it was never started. */
    static Optional<SftpSettings> settings(WorkFolder folder) throws IOException {
        List<String> lines = read(folder.path("sftp"));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(SftpSettings.of(
                        "127.0.0.1",
                        Integer.parseInt(lines.get(0)),
                        SftpLogin.password(USER, lines.get(1)),
                        Set.of(HostKeyPin.of(lines.get(2)))));
    }

    private static List<String> read(Path home) throws IOException {
        Path file = home.resolve(ENDPOINT);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Temporary files are made for their owner alone. */
    private static void write(Path home, List<String> lines) throws IOException {
        Path temporary = Files.createTempFile(home, ENDPOINT, ".tmp");
        Files.write(temporary, lines, StandardCharsets.UTF_8);
        Files.move(
                temporary, home.resolve(ENDPOINT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    @Override
    public void close() {
        server.close();
    }
}
