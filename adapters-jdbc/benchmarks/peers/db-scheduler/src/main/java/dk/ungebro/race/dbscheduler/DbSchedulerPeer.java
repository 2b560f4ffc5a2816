package dk.ungebro.race.dbscheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.ungebro.race.Business;
import dk.ungebro.race.Contestant;
import dk.ungebro.race.Peer;
import dk.ungebro.race.TransactionSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** One-time tasks of db-scheduler, each of which sends a message. */
public final class DbSchedulerPeer implements Contestant {

    private static final int BATCH = 500;
    private static final Duration POLLING = Duration.ofMillis(5);

    private final LongAdder sent = new LongAdder();
    private final OneTimeTask<String> send =
            Tasks.oneTime("send", String.class).execute((message, context) -> sent.increment());
    private final DataSource source;
    private final TransactionSource transactions;
    private final SchedulerClient client;
    private final SchedulerClient joining;
    private final boolean locking;

    private DbSchedulerPeer(DataSource source, boolean locking) {
        this.source = source;
        this.locking = locking;
        transactions = new TransactionSource(source);
        client = client(source);
        joining = client(transactions.lending());
    }

    /**
     * Runs it.
     *
     * @param args the address of the database, its user, its password, and the polling strategy: fetch or lock-and-fetch
     * @throws Exception if anything fails
     */
    public static void main(String... args) throws Exception {
        Peer.run(args, source -> {
            Tables.create(source);
            return new DbSchedulerPeer(source, args[3].equals("lock-and-fetch"));
        });
    }

    private SchedulerClient client(DataSource on) {
        return SchedulerClient.Builder.create(on, send)
                .serializer(new TextSerializer())
                .build();
    }

    @Override
    public String table() {
        return "scheduled_tasks";
    }

    @Override
    public LongAdder sent() {
        return sent;
    }

    @Override
    public void clear() throws SQLException {
        Business.execute(source, "truncate scheduled_tasks");
    }

    @Override
    public void fill(int messages, String content) {
        Stream<TaskInstance<?>> tasks =
                IntStream.range(0, messages).mapToObj(number -> send.instance(id(number), content));
        client.scheduleBatch(tasks, Instant.now().minusSeconds(1));
    }

    @Override
    public void produce(int number, String content) throws SQLException {
        transactions.run(connection -> {
            Business.insert(connection, number);
            joining.schedule(send.instance(id(number), content), Instant.now());
        });
    }

    private static String id(int number) {
        return "101401:A-" + number + ">101";
    }

    /** It fetches as many at once as the others do; with its defaults, four threads fetch twelve. */
    @Override
    public Runnable start(int workers) {
        double upper = (double) BATCH / workers;
        SchedulerBuilder builder = Scheduler.create(source, send)
                .serializer(new TextSerializer())
                .threads(workers)
                .pollingInterval(POLLING);
        Scheduler scheduler = (locking
                        ? builder.pollUsingLockAndFetch(upper / 2, upper)
                        : builder.pollUsingFetchAndLockOnExecute(upper / 2, upper))
                .build();
        scheduler.start();
        return scheduler::stop;
    }
}
