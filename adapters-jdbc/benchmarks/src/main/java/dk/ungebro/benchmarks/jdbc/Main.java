package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.rounds.Print;
import java.nio.file.Path;
import java.util.Map;

/** Runs one benchmark. */
public final class Main {

    private static final Map<String, Bench> ALL = Map.of(
            "Commit", CommitBench::run,
            "Batch", BatchBench::run,
            "Whole", WholeBench::run,
            "Outbox", OutboxBench::drain,
            "EndToEnd", OutboxBench::produce,
            "Agenda", AgendaBench::run,
            "Load", LoadBench::run,
            "Leases", LeasesBench::run);

    private Main() {}

    /** A benchmark. */
    private interface Bench {
        void run(Ground ground) throws Exception;
    }

    /**
     * Runs it.
     *
     * @param args its name, the number of rounds that count, the folder of the peers, a folder to work in, and by how many
     *     microseconds each commit is delayed
     * @throws Exception if anything fails
     */
    public static void main(String... args) throws Exception {
        // Whoever validates would tell its version otherwise.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Bench bench = ALL.get(args[0]);
        if (bench == null) {
            throw new IllegalArgumentException("there are " + ALL.keySet() + ", but no " + args[0]);
        }
        int delay = Integer.parseInt(args[4]);
        try (Ground ground = Ground.prepare(Integer.parseInt(args[1]), Path.of(args[2]), Path.of(args[3]), delay)) {
            Print.line("%s, %d rounds, commit_delay %d, %s", args[0], ground.rounds(), delay, Print.machine());
            bench.run(ground);
            Print.line("%s", Print.machine());
        }
    }
}
