package dk.ungebro.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Starts all nodes of a run, starts those again that are killed, and waits for the end. */
final class Launcher {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int MOST_RESTARTS = 100;
    private static final int COULD_NOT_RUN = 1;
    private static final int WRONG_OPTION = 2;

    private final Options options;
    private final DatabaseLogin login;
    private final List<Path> files;
    private final PrintStream out;
    private final SortedMap<Integer, Process> running = new TreeMap<>();
    private int restarts;

    Launcher(Options options, DatabaseLogin login, List<Path> files, PrintStream out) {
        this.options = options;
        this.login = login;
        this.files = files;
        this.out = out;
    }

    void run() throws IOException {
        try {
            for (int node = 1; node <= options.share().nodes(); node++) {
                start(node);
            }
            while (!running.isEmpty()) {
                Node.pause(BETWEEN_LOOKS);
                for (int node : List.copyOf(running.keySet())) {
                    look(node);
                }
            }
        } finally {
            running.values().forEach(Process::destroyForcibly);
        }
    }

    private void start(int node) throws IOException {
        running.put(
                node, NodeProcess.of(options, login, files, node).inheritIO().start());
    }

    @SuppressWarnings("NullAway") // asked for running nodes only
    private void look(int node) throws IOException {
        Process process = running.get(node);
        if (process.isAlive()) {
            return;
        }
        int status = process.exitValue();
        running.remove(node);
        if (status == COULD_NOT_RUN || status == WRONG_OPTION || (status != 0 && restarts == MOST_RESTARTS)) {
            throw new WorkFolderBusy(Share.name(node) + " ended with status " + status + ", and so does the run");
        }
        if (status != 0) {
            restarts++;
            out.println(Share.name(node) + " was killed; it is started again");
            start(node);
        }
    }
}
