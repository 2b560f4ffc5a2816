package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.adapters.jdbc.JdbcDatabase;
import dk.ungebro.adapters.jdbc.JdbcSchema;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.race.Business;
import dk.ungebro.rounds.Print;
import dk.ungebro.rounds.Rounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;

/** Leases on H2: rows that are found and then taken, as the adapter does it, against rows that are locked in order. */
final class LeasesBench {

    private static final int WARM_UP = 2;
    private static final int FEW = 2_000;
    private static final int WAITING = 20_000;
    private static final int BATCH = 500;
    private static final String FILL = """
            insert into ungebro_outbox (party, id, content, attempts)
            select 'M101', replace(s.id, 'A-' || s.number, 'A-' || x), replace(s.content, 'A-' || s.number, 'A-' || x), 0
            from sample s, system_range(1, %d)
            """;

    private final LongAdder calledAgain = new LongAdder();
    private final JdbcConnectionPool pool;
    private final Outbox outbox;

    private LeasesBench(JdbcConnectionPool pool) {
        this.pool = pool;
        this.outbox =
                JdbcDatabase.owningTransactions(pool).store(Story.MUNICIPALITY).outbox();
    }

    static void run(Ground ground) throws Exception {
        Path folder = Files.createTempDirectory(ground.folder().getParent(), "h2");
        var pool = JdbcConnectionPool.create("jdbc:h2:" + folder.resolve("leases") + ";WRITE_DELAY=0", "sa", "");
        JdbcSchema.install(pool);
        var bench = new LeasesBench(pool);
        bench.sample();
        for (int waiting : List.of(FEW, WAITING)) {
            Print.line("H2 file, %d messages wait, %d are leased and removed at once", waiting, BATCH);
            new Rounds(WARM_UP)
                    .way("outbox, 1 worker", round -> bench.drain(waiting, 1, false))
                    .way("outbox, 4 workers", round -> bench.drain(waiting, 4, false))
                    .way("skip locked, 1 worker", round -> bench.drain(waiting, 1, true))
                    .way("skip locked, 4 workers", round -> bench.drain(waiting, 4, true))
                    .run(ground.rounds())
                    .against("outbox, 1 worker", 1);
            Print.line("calls of the outbox that had to be made again: %d", bench.calledAgain.sumThenReset());
        }
        pool.dispose();
    }

    /** A real message, of which there will be many with other numbers. */
    private void sample() throws SQLException {
        JdbcDatabase database = JdbcDatabase.owningTransactions(pool);
        database.store(Story.MUNICIPALITY).ledger().commit(Story.admission(Story.unknown()));
        Business.execute(
                pool,
                "create table sample as select id, content, regexp_replace(id, '.*A-([0-9]+).*', '$1') number"
                        + " from ungebro_outbox");
    }

    private long drain(int waiting, int workers, boolean locking) throws Exception {
        Business.execute(pool, "truncate table ungebro_outbox");
        Business.execute(pool, FILL.formatted(waiting));
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            String owner = "worker-" + worker;
            work.add(() -> locking ? new SkipLocked(pool, owner, BATCH).drain() : drain(owner));
        }
        long begin = System.nanoTime();
        int taken = 0;
        for (Future<Integer> each : threads.invokeAll(work)) {
            taken += each.get();
        }
        long took = System.nanoTime() - begin;
        threads.shutdown();
        if (taken != waiting) {
            throw new IllegalStateException(taken + " were taken");
        }
        return took;
    }

    private int drain(String owner) {
        int taken = 0;
        var request = new LeaseRequest(owner, Story.START, Duration.ofMinutes(5), BATCH);
        List<OutboxItem> items = patiently(() -> outbox.lease(request));
        while (!items.isEmpty()) {
            taken += items.size();
            List<String> ids = items.stream().map(item -> item.post().id()).toList();
            patiently(() -> {
                outbox.settle(ids);
                return true;
            });
            items = patiently(() -> outbox.lease(request));
        }
        return taken;
    }

    private <T> T patiently(Supplier<T> call) {
        while (true) {
            try {
                return call.get();
            } catch (TemporarilyUnavailable e) {
                calledAgain.increment();
            }
        }
    }
}
