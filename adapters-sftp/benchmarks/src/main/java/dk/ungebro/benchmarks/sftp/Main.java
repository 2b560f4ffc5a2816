package dk.ungebro.benchmarks.sftp;

import dk.ungebro.rounds.Print;
import java.nio.file.Path;
import java.util.Map;

/** Runs one benchmark. */
public final class Main {

    private static final Map<String, Bench> ALL = Map.of(
            "Upload", UploadBench::run,
            "Consume", ConsumeBench::run,
            "Batches", BatchesBench::run,
            "Large", LargeBench::run,
            "Memory", MemoryBench::run,
            "RoundTrips", RoundTripsBench::run);

    private Main() {}

    /** A benchmark. */
    private interface Bench {
        void run(Ground ground) throws Exception;
    }

    /**
     * Runs it.
     *
     * @param args its name, the number of rounds that count, the folder of the peers, a folder to work in
     * @throws Exception if anything fails
     */
    public static void main(String... args) throws Exception {
        Bench bench = ALL.get(args[0]);
        if (bench == null) {
            throw new IllegalArgumentException("there are " + ALL.keySet() + ", but no " + args[0]);
        }
        try (Ground ground = Ground.prepare(Integer.parseInt(args[1]), Path.of(args[2]), Path.of(args[3]))) {
            Print.line("%s, %d rounds, %s", args[0], ground.rounds(), Print.machine());
            bench.run(ground);
            Print.line("%s", Print.machine());
        }
    }
}
