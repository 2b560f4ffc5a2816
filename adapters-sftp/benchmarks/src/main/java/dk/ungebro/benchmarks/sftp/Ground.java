package dk.ungebro.benchmarks.sftp;

import dk.ungebro.adapters.sftp.HostKeyPin;
import dk.ungebro.adapters.sftp.HostKeys;
import dk.ungebro.adapters.sftp.SftpLogin;
import dk.ungebro.adapters.sftp.SftpSettings;
import dk.ungebro.openssh.OpenSshServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

/** One OpenSSH server, new for each run, which all ways share, and a folder for what is not on it. */
record Ground(int rounds, Path peers, Path folder, OpenSshServer server) implements AutoCloseable {

    /** A connection waits for its turn as long. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** A disk would have its own say: where files were just deleted, ext4 is slow to make new ones. */
    private static final Path MEMORY = Path.of("/dev/shm");

    static Ground prepare(int rounds, Path peers, Path target) throws IOException {
        OpenSshServer.missing().ifPresent(missing -> {
            throw new IllegalStateException(missing);
        });
        Path base = Files.isDirectory(MEMORY) ? MEMORY : Files.createDirectories(target);
        Path folder = Files.createTempDirectory(base, "ungebro-sftp-benchmark");
        return new Ground(rounds, peers, folder, OpenSshServer.start(folder.resolve("server")));
    }

    SftpSettings settings(String root) {
        return settings(root, server.port());
    }

    /** The same through somebody who stands in between. */
    SftpSettings settings(String root, int port) {
        var login = SftpLogin.keyFile(server.user(), server.userKey());
        var pins = server.hostKeys().stream().map(HostKeyPin::of).collect(Collectors.toSet());
        return SftpSettings.of("127.0.0.1", port, login, HostKeys.pinned(pins))
                .withRoot(root)
                .withTimeouts(PATIENCE, PATIENCE);
    }

    /** Where something is that has this path on the server. */
    Path remote(String path) {
        return server.files().resolve(path);
    }

    Path local(String path) throws IOException {
        return Files.createDirectories(folder.resolve(path));
    }

    @Override
    public void close() throws IOException {
        server.close();
        Folders.delete(folder);
    }
}
