package dk.ungebro.benchmarks.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dk.ungebro.adapters.jdbc.JdbcDatabase;
import dk.ungebro.adapters.jdbc.JdbcSchema;
import dk.ungebro.race.Business;
import dk.ungebro.race.Pool;
import dk.ungebro.servers.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A new PostgreSQL with our tables and a pool, which all rounds of one run share. */
record Ground(int rounds, Path peers, Path folder, DatabaseServer server, HikariDataSource pool, JdbcDatabase database)
        implements AutoCloseable {

    /** What a small server of a municipality would have; the log is so large that no round pays for a checkpoint. */
    private static final List<String> SETTINGS = List.of(
            "shared_buffers = '256MB'", "max_wal_size = '4GB'", "checkpoint_timeout = '30min'", "autovacuum = on");

    private static final String TABLES = "ungebro_case, ungebro_journal, ungebro_handled, ungebro_duty, ungebro_outbox,"
            + " ungebro_audit, ungebro_youth_register, ungebro_youth_number";

    /** With a delay in microseconds the server takes as long for each commit as one with a slower disk, or a standby. */
    static Ground prepare(int rounds, Path peers, Path target, int delay) throws IOException, SQLException {
        Files.createDirectories(target);
        Path folder = Files.createTempDirectory(target, "server");
        DatabaseServer server = DatabaseServer.postgresql(folder);
        List<String> delayed = List.of("commit_delay = " + delay, "commit_siblings = 0");
        for (String setting : Stream.concat(SETTINGS.stream(), delayed.stream()).toList()) {
            Business.execute(server.superuser(), "alter system set " + setting);
        }
        server.restart();
        JdbcSchema.install(server.dataSource());
        HikariDataSource pool = Pool.of(server.url(), server.user(), server.password());
        return new Ground(rounds, peers, folder, server, pool, JdbcDatabase.owningTransactions(pool));
    }

    /** Gets everybody the same start. */
    void tidy(String tables) throws SQLException {
        Business.execute(server.superuser(), "vacuum analyze " + tables);
        Business.execute(server.superuser(), "checkpoint");
    }

    void clear() throws SQLException {
        Business.execute(pool, "truncate " + TABLES);
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
