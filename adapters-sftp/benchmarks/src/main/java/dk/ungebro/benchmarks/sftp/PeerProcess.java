package dk.ungebro.benchmarks.sftp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody else who picks files up, in a JVM of its own, with a class path of its own. */
final class PeerProcess implements AutoCloseable {

    private final String name;
    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    private PeerProcess(String name, Process process) throws IOException {
        this.name = name;
        this.process = process;
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        answer();
    }

    /** One that Maven has laid ready, which picks up what is in the folder that is named first. */
    static PeerProcess of(Ground ground, String module, String entry, List<String> what) throws IOException {
        Path target = ground.peers().resolve(module).resolve("target");
        String libraries = Files.readString(target.resolve("classpath.txt"));
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx512m",
                "-cp",
                target.resolve("classes") + ":" + libraries,
                entry,
                "127.0.0.1",
                String.valueOf(ground.server().port()),
                ground.server().user(),
                ground.server().userKey().toString(),
                ground.server().knownHosts().toString()));
        command.addAll(what);
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        return new PeerProcess(entry, process);
    }

    /** Has it pick up so many files and gives the nanoseconds that it took. */
    long take(int files) throws IOException {
        orders.write("take " + files + "\n");
        orders.flush();
        return answer();
    }

    private long answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException(name + " has ended");
        }
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
