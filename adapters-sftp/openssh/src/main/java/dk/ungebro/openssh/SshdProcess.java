package dk.ungebro.openssh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server as a process. */
final class SshdProcess {

    private static final int PORTS_TO_TRY = 20;
    private static final int MOST_LOOKS = 1000;
    private static final int MILLIS_BETWEEN_LOOKS = 10;

    /** Waits until nobody holds its input any more, which is so when the process that started it is gone. */
    private static final String ENDS_WITH_PARENT = "\"$@\" & server=$!; cat > /dev/null; kill -9 $server";

    private final Process shell;
    private final Path log;
    private final int port;

    private SshdProcess(Process shell, Path log, int port) {
        this.shell = shell;
        this.log = log;
        this.port = port;
    }

    static SshdProcess start(Path program, Path home, List<String> hostKeyTypes) throws IOException {
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(Path.of("/run/sshd"));
        }
        for (int attempt = 1; attempt <= PORTS_TO_TRY; attempt++) {
            SshdProcess started = startOn(freePort(), program, home, hostKeyTypes);
            if (started.listens()) {
                return started;
            }
            started.kill();
        }
        throw new IllegalStateException("sshd does not start:\n" + Files.readString(home.resolve("sshd.log")));
    }

    static SshdProcess startAgain(int port, Path program, Path home, List<String> hostKeyTypes) throws IOException {
        SshdProcess started = startOn(port, program, home, hostKeyTypes);
        if (!started.listens()) {
            started.kill();
            throw new IllegalStateException("sshd does not start:\n" + started.log());
        }
        return started;
    }

    private static SshdProcess startOn(int port, Path program, Path home, List<String> hostKeyTypes)
            throws IOException {
        Path config = home.resolve("sshd_config");
        Files.write(config, configuration(port, home, hostKeyTypes));
        Path log = home.resolve("sshd.log");
        Process shell = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        ENDS_WITH_PARENT,
                        "sh",
                        program.toString(),
                        "-D",
                        "-e",
                        "-f",
                        config.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new SshdProcess(shell, log, port);
    }

    private static List<String> configuration(int port, Path home, List<String> hostKeyTypes) {
        Stream<String> keys = hostKeyTypes.stream().map(type -> "HostKey " + OpenSshServer.hostKey(home, type));
        return Stream.concat(
                        keys,
                        Stream.of(
                                "ListenAddress 127.0.0.1:" + port,
                                "PidFile none",
                                "AuthorizedKeysFile " + home.resolve("authorized_keys"),
                                "StrictModes no",
                                "UsePAM no",
                                "PasswordAuthentication no",
                                "KbdInteractiveAuthentication no",
                                "PermitRootLogin prohibit-password",
                                "AllowTcpForwarding no",
                                "LogLevel VERBOSE",
                                "MaxStartups 100",
                                "Subsystem sftp internal-sftp",
                                "ForceCommand internal-sftp -d " + home.resolve("files")))
                .toList();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** False if somebody else has taken the port, or something is wrong with the configuration. */
    private boolean listens() {
        try {
            for (int look = 0; look < MOST_LOOKS; look++) {
                String text = log();
                if (text.contains("Server listening")) {
                    return true;
                }
                if (text.contains("Cannot bind") || text.contains("fatal") || text.contains("error:")) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    int port() {
        return port;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill() {
        List<ProcessHandle> all =
                Stream.concat(shell.descendants(), Stream.of(shell.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }
}
