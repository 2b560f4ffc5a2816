package dk.ungebro.race;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** What one contestant is put through. Times are nanoseconds. */
final class Race {

    private static final long MOMENT = 500_000;

    private final DataSource source;
    private final Contestant contestant;
    private final String content;

    Race(DataSource source, Contestant contestant, String content) {
        this.source = source;
        this.contestant = contestant;
        this.content = content;
    }

    long fill(int messages) throws SQLException {
        contestant.clear();
        long begin = System.nanoTime();
        contestant.fill(messages, content);
        return System.nanoTime() - begin;
    }

    long prepare(int messages) throws SQLException {
        contestant.clear();
        Business.clear(source);
        long begin = System.nanoTime();
        contestant.prepare(messages);
        return System.nanoTime() - begin;
    }

    /** From the start of the workers until nothing waits. */
    long drain(int messages, int workers) throws SQLException {
        contestant.sent().reset();
        long begin = System.nanoTime();
        Runnable stop = contestant.start(workers);
        awaitSent(messages);
        long took = System.nanoTime() - begin;
        stop.run();
        return took;
    }

    /** From the first business row until nothing waits. */
    long produce(int messages, int producers, int workers) throws Exception {
        contestant.sent().reset();
        long begin = System.nanoTime();
        Runnable stop = contestant.start(workers);
        ExecutorService pool = Executors.newFixedThreadPool(producers);
        List<Future<?>> all = new ArrayList<>();
        for (int producer = 0; producer < producers; producer++) {
            int first = producer;
            all.add(pool.submit(() -> {
                for (int number = first; number < messages; number += producers) {
                    contestant.produce(number, content);
                }
                return true;
            }));
        }
        for (Future<?> each : all) {
            each.get();
        }
        awaitSent(messages);
        long took = System.nanoTime() - begin;
        stop.run();
        pool.shutdown();
        return took;
    }

    private void awaitSent(int messages) throws SQLException {
        while (contestant.sent().sum() < messages) {
            LockSupport.parkNanos(MOMENT);
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            while (anyWaits(statement)) {
                LockSupport.parkNanos(MOMENT);
            }
        }
    }

    private boolean anyWaits(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("select 1 from " + contestant.table() + " limit 1")) {
            return waiting.next();
        }
    }
}
