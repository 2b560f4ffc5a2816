package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Store;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What several writers, one who leases, and one who looks on have done on one database at the same time. */
final class RecordedHistory {

    static final int YOUTHS = 3;
    private static final int MOST_TRIES = 20;
    private static final int WRITERS = 3;
    private static final int LEASERS = 2;

    /** All tables of a commit in one statement, which sees one state of the database. */
    private static final String STATE = """
            select (select count(*) from ungebro_handled), (select count(*) from ungebro_duty),
            (select count(*) from ungebro_outbox), (select count(*) from ungebro_journal),
            (select coalesce(sum(version), 0) from ungebro_case)
            """;

    /** A commit and what became of it. */
    record Attempt(Change change, boolean accepted) {}

    /** An item that somebody got. */
    record Got(String owner, String id) {}

    /** What one look at all tables has shown: messages handled, duties, items, entries, sum of the versions. */
    record State(long handled, long duties, long items, long entries, long versions) {

        boolean isWhole() {
            return handled == duties && duties == items && entries == versions;
        }
    }

    final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    final Queue<Got> got = new ConcurrentLinkedQueue<>();
    final Queue<State> states = new ConcurrentLinkedQueue<>();

    private final Supplier<Store> stores;
    private final DataSource watched;
    private final int commits;
    private final long seed;
    private final AtomicInteger number = new AtomicInteger();

    private RecordedHistory(Supplier<Store> stores, DataSource watched, int commits, long seed) {
        this.stores = stores;
        this.watched = watched;
        this.commits = commits;
        this.seed = seed;
    }

    /** Lets each writer commit so often. */
    static RecordedHistory of(Supplier<Store> stores, DataSource watched, int commits, long seed) throws Exception {
        var history = new RecordedHistory(stores, watched, commits, seed);
        history.play();
        return history;
    }

    private void play() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + LEASERS + 1);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                var random = new Random(seed + i);
                writers.add(threads.submit((Callable<Void>) () -> write(random)));
            }
            List<Future<?>> awaited = List.copyOf(writers);
            List<Future<?>> others = new ArrayList<>();
            for (int i = 0; i < LEASERS; i++) {
                String owner = "owner-" + i;
                others.add(threads.submit((Callable<Void>) () -> lease(owner, awaited)));
            }
            others.add(threads.submit((Callable<Void>) () -> lookOn(awaited)));
            writers.addAll(others);
            for (Future<?> thread : writers) {
                thread.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void write(Random random) {
        Store store = stores.get();
        for (int i = 0; i < commits; i++) {
            YouthId youth = CaseStory.youth(random.nextInt(YOUTHS));
            CaseFile before = store.ledger().load(youth);
            Change change = CaseStory.admission(before, number.incrementAndGet());
            attempts.add(new Attempt(change, accepted(store, change)));
        }
        return null;
    }

    private static boolean accepted(Store store, Change change) {
        try {
            store.ledger().commit(change);
            return true;
        } catch (ConcurrentChange e) {
            return false;
        }
    }

    private Void lease(String owner, List<Future<?>> writers) {
        Store store = stores.get();
        boolean over;
        int before;
        int known = 0;
        do {
            over = writers.stream().allMatch(Future::isDone);
            before = known;
            // Its own items come again with each lease, so there is room for those and a few more.
            List<OutboxItem> items = leased(store, owner, known + 3);
            for (OutboxItem item : items) {
                var one = new Got(owner, item.post().id());
                if (!got.contains(one)) {
                    got.add(one);
                    known++;
                }
            }
        } while (!over || known > before);
        return null;
    }

    /** Where transactions are put in an order, a busy machine may give one up again and again: it is called again. */
    private static List<OutboxItem> leased(Store store, String owner, int room) {
        for (int tries = 1; ; tries++) {
            try {
                return store.outbox().lease(new LeaseRequest(owner, Instant.EPOCH, Duration.ofHours(1), room));
            } catch (TemporarilyUnavailable e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private Void lookOn(List<Future<?>> writers) throws SQLException {
        do {
            states.add(state());
        } while (!writers.stream().allMatch(Future::isDone));
        states.add(state());
        return null;
    }

    private State state() throws SQLException {
        try (var connection = watched.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(STATE)) {
            row.next();
            return new State(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }
}
