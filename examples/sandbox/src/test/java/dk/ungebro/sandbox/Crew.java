package dk.ungebro.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Several nodes that play a run in processes of their own, to be killed and started again as a test likes. */
final class Crew implements AutoCloseable {

    private static final List<String> JVM =
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private final Options options;
    private final DatabaseLogin login;
    private final List<Path> files;
    private final Path work;
    private final Preparation preparation;
    private final Map<Integer, Process> running = new TreeMap<>();

    private Crew(Options options, DatabaseLogin login, List<Path> files, Path work, Preparation preparation) {
        this.options = options;
        this.login = login;
        this.files = files;
        this.work = work;
        this.preparation = preparation;
    }

    static Crew start(Path work, DatabaseLogin login, int nodes, Path youths, Path events, String... others)
            throws IOException {
        List<String> arguments = new ArrayList<>(Arrays.asList(others));
        arguments.addAll(List.of("--youths=" + youths, "--events=" + events, "--work=" + work, "--nodes=" + nodes));
        arguments.addAll(List.of("--db.url=" + login.url(), "--db.user=" + login.user()));
        Options options = Options.parse(arguments.toArray(new String[0]));
        List<Path> files = List.of(youths, events);
        var folder = new WorkFolder(work);
        folder.belongTo(WorkFolder.fingerprint(options, files));
        var crew = new Crew(options, login, files, work, Preparation.of(options, login, folder, files));
        for (int node = 1; node <= nodes; node++) {
            crew.startNode(node);
        }
        return crew;
    }

    private void startNode(int node) throws IOException {
        running.put(
                node,
                NodeProcess.of(JVM, options, login, files, node)
                        .redirectErrorStream(true)
                        .redirectOutput(output(node).toFile())
                        .start());
    }

    private Path output(int node) {
        return work.resolve(Share.name(node) + ".out");
    }

    /** Waits for a while, or for the end, whichever comes first; tells whether nodes still work. */
    boolean worksAfter(long millis) throws IOException, InterruptedException {
        long each = Math.max(1, millis / Math.max(1, running.size()));
        for (int node : List.copyOf(running.keySet())) {
            Process process = running.get(node);
            if (process.waitFor(each, TimeUnit.MILLISECONDS)) {
                running.remove(node);
                if (process.exitValue() != 0) {
                    throw new AssertionError(Share.name(node) + " ended with status " + process.exitValue() + ":\n"
                            + Files.readString(output(node), StandardCharsets.UTF_8));
                }
            }
        }
        return !running.isEmpty();
    }

    /** Kills one of the nodes that work and starts it again. */
    void killOne(Random random) throws IOException, InterruptedException {
        List<Integer> nodes = List.copyOf(running.keySet());
        int node = nodes.get(random.nextInt(nodes.size()));
        Process process = running.get(node);
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        if (alive) {
            startNode(node);
        }
    }

    Played ended() {
        return new Played(0, "", "", work);
    }

    @Override
    public void close() {
        running.values().forEach(Process::destroyForcibly);
        preparation.close();
    }
}
