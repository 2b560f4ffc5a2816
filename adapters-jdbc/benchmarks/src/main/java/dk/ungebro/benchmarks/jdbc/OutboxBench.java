package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.rounds.Print;
import dk.ungebro.rounds.Rounds;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Outboxes in turn on one server: draining what waits, and end to end. */
final class OutboxBench {

    private static final int WAITING = 20_000;
    private static final int PRODUCED = 4_000;
    private static final int THREADS = 4;
    private static final int WARM_UP = 3;
    private static final String ALONE = "ungebro, the message alone";
    private static final Map<String, String> TABLES = Map.of(
            "ungebro",
            "ungebro_outbox",
            ALONE,
            "ungebro_outbox",
            "db-scheduler, fetch",
            "scheduled_tasks",
            "db-scheduler, lock and fetch",
            "scheduled_tasks",
            "transaction-outbox",
            "txno_outbox");

    /** One courier takes all that waits at once; the others work item by item. */
    private static final Map<String, Integer> COURIERS = Map.of("ungebro", 1, ALONE, 1);

    private OutboxBench() {}

    /** One of the two. */
    private interface Course {
        void run(Ground ground, List<PeerProcess> all) throws Exception;
    }

    static void drain(Ground ground) throws Exception {
        run(ground, OutboxBench::drain);
    }

    static void produce(Ground ground) throws Exception {
        try (PeerProcess alone = PeerProcess.ours(ground, ALONE, "alone")) {
            run(
                    ground,
                    (same, all) -> produce(
                            same, Stream.concat(all.stream(), Stream.of(alone)).toList()));
        }
    }

    private static void run(Ground ground, Course course) throws Exception {
        String scheduler = "dk.ungebro.race.dbscheduler.DbSchedulerPeer";
        String calls = "dk.ungebro.race.transactionoutbox.TransactionOutboxPeer";
        try (PeerProcess ours = PeerProcess.ours(ground, "ungebro");
                PeerProcess fetch = PeerProcess.of(ground, "db-scheduler, fetch", "db-scheduler", scheduler, "fetch");
                PeerProcess lock = PeerProcess.of(
                        ground, "db-scheduler, lock and fetch", "db-scheduler", scheduler, "lock-and-fetch");
                PeerProcess outbox = PeerProcess.of(ground, "transaction-outbox", "transaction-outbox", calls)) {
            course.run(ground, List.of(ours, fetch, lock, outbox));
        }
    }

    private static void drain(Ground ground, List<PeerProcess> all) throws Exception {
        Print.line("%d messages wait, %d workers send them", WAITING, THREADS);
        var rounds = new Rounds(WARM_UP);
        all.forEach(peer -> rounds.way(peer.name(), round -> {
            peer.ask("fill " + WAITING);
            ground.tidy(TABLES.get(peer.name()));
            return peer.ask("drain " + WAITING + " " + THREADS);
        }));
        rounds.run(ground.rounds()).against(all.get(0).name(), 1);
    }

    private static void produce(Ground ground, List<PeerProcess> all) throws Exception {
        Print.line(
                "%d transactions of %d producers, each with a business row and a message, while %d workers send",
                PRODUCED, THREADS, THREADS);
        var rounds = new Rounds(WARM_UP);
        all.forEach(peer -> rounds.way(peer.name(), round -> {
            peer.ask("prepare " + PRODUCED);
            ground.tidy("business, " + TABLES.get(peer.name()));
            return peer.ask("produce " + PRODUCED + " " + THREADS + " " + COURIERS.getOrDefault(peer.name(), THREADS));
        }));
        rounds.run(ground.rounds()).against(all.get(0).name(), 1);
    }
}
