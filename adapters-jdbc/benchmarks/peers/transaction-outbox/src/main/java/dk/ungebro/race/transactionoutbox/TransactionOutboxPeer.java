package dk.ungebro.race.transactionoutbox;

import com.gruelbox.transactionoutbox.Dialect;
import com.gruelbox.transactionoutbox.Instantiator;
import com.gruelbox.transactionoutbox.Persistor;
import com.gruelbox.transactionoutbox.ThreadLocalContextTransactionManager;
import com.gruelbox.transactionoutbox.TransactionManager;
import com.gruelbox.transactionoutbox.TransactionOutbox;
import com.gruelbox.transactionoutbox.TransactionOutboxEntry;
import dk.ungebro.race.Business;
import dk.ungebro.race.Contestant;
import dk.ungebro.race.Peer;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Calls that transaction-outbox makes later, each of which sends a message. */
public final class TransactionOutboxPeer implements Contestant {

    private static final int BATCH = 500;
    private static final Duration NEXT_ATTEMPT = Duration.ofMinutes(10);
    private static final long POLLING = 5_000_000;

    private final LongAdder sent = new LongAdder();
    private final AtomicReference<@Nullable ExecutorService> workers = new AtomicReference<>();
    private final AtomicReference<Clock> clock = new AtomicReference<>(Clock.systemUTC());
    private final DataSource source;
    private final ThreadLocalContextTransactionManager transactions;
    private final TransactionOutbox outbox;

    private TransactionOutboxPeer(DataSource source) {
        this.source = source;
        transactions = TransactionManager.fromDataSource(source);
        Sender sender = content -> sent.increment();
        outbox = TransactionOutbox.builder()
                .transactionManager(transactions)
                .persistor(Persistor.forDialect(Dialect.POSTGRESQL_9))
                .instantiator(Instantiator.using(type -> sender))
                .submitter(this::submit)
                .clockProvider(clock::get)
                .attemptFrequency(NEXT_ATTEMPT)
                .flushBatchSize(BATCH)
                .build();
    }

    /**
     * Runs it.
     *
     * @param args the address of the database, its user and password
     * @throws Exception if anything fails
     */
    public static void main(String... args) throws Exception {
        Peer.run(args, TransactionOutboxPeer::new);
    }

    /** It hands over what was committed at once; while no worker runs, that is left to the next flush. */
    private void submit(TransactionOutboxEntry entry, Consumer<TransactionOutboxEntry> action) {
        ExecutorService running = workers.get();
        if (running != null) {
            running.execute(() -> action.accept(entry));
        }
    }

    @Override
    public String table() {
        return "TXNO_OUTBOX";
    }

    @Override
    public LongAdder sent() {
        return sent;
    }

    @Override
    public void clear() throws SQLException {
        Business.execute(source, "truncate TXNO_OUTBOX");
    }

    /** Yesterday, so that all of it is due. */
    @Override
    public void fill(int messages, String content) {
        clock.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(-1)));
        for (int from = 0; from < messages; from += BATCH) {
            int count = Math.min(BATCH, messages - from);
            transactions.inTransaction(() -> {
                for (int number = 0; number < count; number++) {
                    outbox.schedule(Sender.class).send(content);
                }
            });
        }
        clock.set(Clock.systemUTC());
    }

    @Override
    public void produce(int number, String content) throws SQLException {
        transactions.inTransactionThrows(transaction -> {
            Business.insert(transaction.connection(), number);
            outbox.schedule(Sender.class).send(content);
        });
    }

    @Override
    public Runnable start(int count) {
        ExecutorService running = Executors.newFixedThreadPool(count);
        workers.set(running);
        var stopped = new AtomicBoolean();
        var flusher = new Thread(() -> {
            while (!stopped.get()) {
                if (!outbox.flush()) {
                    LockSupport.parkNanos(POLLING);
                }
            }
        });
        flusher.start();
        return () -> {
            stopped.set(true);
            workers.set(null);
            running.shutdown();
            join(flusher);
        };
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
