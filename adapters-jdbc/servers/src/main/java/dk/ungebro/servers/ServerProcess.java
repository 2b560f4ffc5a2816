package dk.ungebro.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** A server from its start to its end, which is that of this process at the latest. */
final class ServerProcess {
    private static final int SECONDS_TO_STOP = 30;

    private final Product product;
    private final Path data;
    private final Path log;
    private final long logStart;
    private final int port;
    private final Process process;
    private Optional<SQLException> refusal = Optional.empty();
    private final Thread hook = new Thread(this::killAll);

    private ServerProcess(Product product, Path folder, int port) throws IOException {
        this.product = product;
        this.data = DataFolder.of(folder);
        this.log = folder.resolve("server.log");
        this.logStart = Files.exists(log) ? Files.size(log) : 0;
        this.port = port;
        this.process = Command.builder(product.command(data, port))
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .redirectErrorStream(true)
                .start();
    }

    /** Starts one and waits until it answers. */
    static ServerProcess start(Product product, Path folder, int port) {
        try {
            ServerProcess server = new ServerProcess(product, folder, port);
            Runtime.getRuntime().addShutdownHook(server.hook);
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    private void awaitAnswer() {
        try {
            Waiting.until("answer of " + log, this::answers);
        } catch (IllegalStateException e) {
            kill();
            refusal.ifPresent(e::addSuppressed);
            throw e;
        }
    }

    /** Another server may have taken the port a moment before: the right one is known by its folder. */
    private boolean answers() {
        if (!process.isAlive()) {
            throw died();
        }
        DataSource source = product.dataSource(port, product.superuser());
        try (Connection connection = source.getConnection()) {
            return Path.of(Sql.ask(connection, product.whereIsData())).equals(data);
        } catch (SQLException e) {
            refusal = Optional.of(e);
            return false;
        }
    }

    private IllegalStateException died() {
        String said = said();
        return said.contains("Address already in use")
                ? new PortTaken("Port " + port + " is taken: " + said)
                : new IllegalStateException("Did not start: " + said);
    }

    private String said() {
        try {
            byte[] bytes = Files.readAllBytes(log);
            return new String(Arrays.copyOfRange(bytes, (int) logStart, bytes.length), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it in order, if it runs, and kills it if it does not stop. */
    void stop() {
        if (process.isAlive()) {
            signal(product.stopSignal());
            if (!Waiting.forEnd(process, SECONDS_TO_STOP)) {
                killAll();
            }
        }
        forget();
    }

    /** Kills it with its children, and waits until all are gone. */
    void kill() {
        killAll();
        forget();
    }

    /** A halted server has no more children, so that all are found. */
    private void killAll() {
        if (process.isAlive()) {
            signal("STOP");
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            Waiting.forEnd(process);
            Waiting.until("end of " + log, () -> children.stream().allMatch(ServerProcess::isGone));
        }
    }

    /** In a container nobody may fetch the status of an orphan: it stays, dead, in the table of processes. */
    static boolean isGone(ProcessHandle child) {
        try {
            return !child.isAlive()
                    || Files.readString(Path.of("/proc/" + child.pid() + "/stat"))
                            .contains(") Z ");
        } catch (IOException e) {
            return true;
        }
    }

    private void signal(String name) {
        try {
            Command.signal(name, process.pid());
        } catch (IOException e) {
            // It has ended in between.
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // This process ends already, and the hook finds nothing to do.
        }
    }
}
