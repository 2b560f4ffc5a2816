package dk.ungebro.benchmarks.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A contestant in a JVM of its own, with a class path of its own. */
final class PeerProcess implements AutoCloseable {

    private final String name;
    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    private PeerProcess(String name, Process process) {
        this.name = name;
        this.process = process;
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        answer();
    }

    static PeerProcess ours(Ground ground, String name, String... more) throws IOException {
        String[] entry = Stream.concat(Stream.of(OurPeer.class.getName()), Stream.of(more))
                .toArray(String[]::new);
        return start(ground, name, System.getProperty("java.class.path"), entry);
    }

    /** One that Maven has laid ready. */
    static PeerProcess of(Ground ground, String name, String module, String... entry) throws IOException {
        Path target = ground.peers().resolve(module).resolve("target");
        String libraries = Files.readString(target.resolve("classpath.txt"));
        return start(ground, name, target.resolve("classes") + ":" + libraries, entry);
    }

    private static PeerProcess start(Ground ground, String name, String classPath, String... entry) throws IOException {
        var server = ground.server();
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-cp", classPath, entry[0]));
        command.addAll(List.of(server.url(), server.user(), server.password()));
        command.addAll(List.of(entry).subList(1, entry.length));
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        return new PeerProcess(name, process);
    }

    String name() {
        return name;
    }

    /** Has it do something and gives the nanoseconds that it took. */
    long ask(String order) {
        try {
            orders.write(order + "\n");
            orders.flush();
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long answer() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException(name + " has ended");
            }
            return Long.parseLong(line.substring(line.indexOf(' ') + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
