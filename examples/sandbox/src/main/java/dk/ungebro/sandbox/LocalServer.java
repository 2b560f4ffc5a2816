package dk.ungebro.sandbox;

import dk.ungebro.servers.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A database server in the work folder. A server that a killed run has left behind is stopped first. */
final class LocalServer implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 60;

    private final DatabaseServer server;

    private LocalServer(DatabaseServer server) {
        this.server = server;
    }

    static LocalServer start(Options.Database product, WorkFolder folder) throws IOException {
        boolean postgresql = product == Options.Database.POSTGRESQL;
        Path home = folder.path(postgresql ? "postgresql" : "mariadb");
        stopLeftBehind(home.resolve("data"), postgresql ? "postmaster.pid" : "mariadb.pid");
        return new LocalServer(postgresql ? DatabaseServer.postgresql(home) : DatabaseServer.mariadb(home));
    }

    private static void stopLeftBehind(Path data, String pidFile) throws IOException {
        Optional<ProcessHandle> left = leftBehind(data, data.resolve(pidFile));
        if (left.isPresent()) {
            left.get().destroy();
            CompletableFuture<ProcessHandle> end = left.get().onExit();
            try {
                end.completeOnTimeout(left.get(), SECONDS_TO_STOP, TimeUnit.SECONDS)
                        .join();
            } finally {
                left.get().destroyForcibly();
            }
        }
    }

    /** The process of the file, if it is a server on these data: after a restart of the machine it may be any other. */
    private static Optional<ProcessHandle> leftBehind(Path data, Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String first = Files.readString(pidFile).lines().findFirst().orElse("").strip();
        return first.matches("[0-9]{1,9}")
                ? ProcessHandle.of(Long.parseLong(first))
                        .filter(process -> process.info()
                                .commandLine()
                                .filter(line -> line.contains(data.toString()))
                                .isPresent())
                : Optional.empty();
    }

    DatabaseLogin login() {
        return new DatabaseLogin(server.url(), server.user(), server.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
