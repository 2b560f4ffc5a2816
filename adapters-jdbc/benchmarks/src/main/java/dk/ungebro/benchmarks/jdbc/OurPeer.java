package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.adapters.jdbc.JdbcDatabase;
import dk.ungebro.adapters.jdbc.JdbcSettings;
import dk.ungebro.casefile.Change;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Store;
import dk.ungebro.race.Business;
import dk.ungebro.race.Contestant;
import dk.ungebro.race.Peer;
import dk.ungebro.race.TransactionSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Our outbox of an institution: its reports wait for the courier. They are committed with their case, or alone, as those
 * of the other contestants are.
 */
public final class OurPeer implements Contestant {

    private static final int BATCH = 500;
    private static final long POLLING = 5_000_000;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final String TABLES = "ungebro_case, ungebro_journal, ungebro_handled, ungebro_duty, ungebro_outbox";

    private final LongAdder sent = new LongAdder();
    private final Clock clock = Clock.systemUTC();
    private final DataSource source;
    private final TransactionSource transactions;
    private final CaseLedger own;
    private final Store joining;
    private final Outbox outbox;
    private final boolean alone;
    private List<Change> ready = List.of();

    private OurPeer(DataSource source, boolean alone) {
        this.source = source;
        this.alone = alone;
        transactions = new TransactionSource(source);
        var database = JdbcDatabase.owningTransactions(source);
        own = database.store(Story.INSTITUTION).ledger();
        outbox = database.store(Story.INSTITUTION).outbox();
        joining = JdbcDatabase.joiningTransactions(source, transactions::connection, JdbcSettings.DEFAULT)
                .store(Story.INSTITUTION);
    }

    /**
     * Runs it.
     *
     * @param args the address of the database, its user and password; with one more, messages are stored without a case
     * @throws Exception if anything fails
     */
    public static void main(String... args) throws Exception {
        Peer.run(args, source -> new OurPeer(source, args.length > 3));
    }

    @Override
    public String table() {
        return "ungebro_outbox";
    }

    @Override
    public LongAdder sent() {
        return sent;
    }

    @Override
    public void clear() throws SQLException {
        Business.execute(source, "truncate " + TABLES);
    }

    @Override
    public void prepare(int messages) {
        ready = reports(messages);
    }

    private static List<Change> reports(int count) {
        return Stream.generate(() -> Story.report(Story.INSTITUTION, Story.youth(Story.next())))
                .limit(count)
                .toList();
    }

    @Override
    public void fill(int messages, String content) {
        for (int from = 0; from < messages; from += BATCH) {
            own.commitAll(reports(Math.min(BATCH, messages - from)));
        }
    }

    @Override
    public void produce(int number, String content) throws SQLException {
        transactions.run(connection -> {
            Business.insert(connection, number);
            if (alone) {
                joining.outbox().add(ready.get(number).post().get(0));
            } else {
                joining.ledger().commit(ready.get(number));
            }
        });
    }

    @Override
    public Runnable start(int workers) {
        var stopped = new AtomicBoolean();
        List<Thread> threads = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            String name = "worker-" + worker;
            threads.add(new Thread(() -> work(name, stopped)));
        }
        threads.forEach(Thread::start);
        return () -> {
            stopped.set(true);
            threads.forEach(OurPeer::join);
        };
    }

    private void work(String name, AtomicBoolean stopped) {
        while (!stopped.get()) {
            List<OutboxItem> items = outbox.lease(new LeaseRequest(name, clock.instant(), LEASE, BATCH));
            if (!items.isEmpty()) {
                sent.add(items.size());
                outbox.settle(items.stream().map(item -> item.post().id()).toList());
            }
            if (items.size() < BATCH) {
                LockSupport.parkNanos(POLLING);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
