package dk.ungebro.sandbox;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.ungebro.adapters.jdbc.JdbcSchema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Connections to the database of a run, to be closed.
 *
 * @param source gives connections
 * @param end closes them all
 */
record ConnectionPool(DataSource source, Runnable end) implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final int WAIT_MILLIS = 5_000;

    /**
     * H2 in a file of the work folder. Written through at each commit, so that a killed process loses nothing that it has
     * acknowledged. The retention time stays as it is: with 0, pages of the last good state are written over, and a kill
     * may take back commits that were acknowledged.
     */
    static ConnectionPool h2(WorkFolder folder) {
        String url = "jdbc:h2:file:" + folder.path("ledger")
                + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=100;TRACE_LEVEL_FILE=0;CACHE_SIZE=262144;DB_CLOSE_ON_EXIT=FALSE";
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "", "");
        pool.setMaxConnections(CONNECTIONS);
        refuseIfBusy(pool);
        return new ConnectionPool(pool, pool::dispose);
    }

    private static void refuseIfBusy(JdbcConnectionPool pool) {
        try (Connection connection = pool.getConnection()) {
            connection.isValid(0);
        } catch (SQLException e) {
            pool.dispose();
            boolean busy = e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            throw new WorkFolderBusy(
                    busy
                            ? "another run works in the work folder (en anden kørsel bruger mappen)"
                            : "the ledger in the work folder cannot be opened: error " + e.getErrorCode());
        }
    }

    /** A database server. Broken connections are made anew; while there are none, whoever asks waits a few seconds. */
    static ConnectionPool server(DatabaseLogin login) {
        requireDriver(login);
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        if (!login.user().isEmpty()) {
            config.setUsername(login.user());
            config.setPassword(login.password());
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        // Whether it answers is found out by whoever asks first, and told in the adapter's words.
        config.setInitializationFailTimeout(-1);
        var pool = new HikariDataSource(config);
        return new ConnectionPool(pool, pool::close);
    }

    private static void requireDriver(DatabaseLogin login) {
        try {
            DriverManager.getDriver(login.url());
        } catch (SQLException e) {
            throw new OptionException("no driver takes -Ddb.url; write it as"
                    + " jdbc:postgresql://HOST:PORT/NAME or jdbc:mariadb://HOST:PORT/NAME");
        }
    }

    /** Makes the tables of Ungebro and the sandbox's own, unless they are there, and takes the database for a run. */
    void prepare(String run) {
        JdbcSchema.install(source);
        var tables = new OwnTables(source);
        var progress = new Progress(tables);
        progress.install();
        new Board(tables).install();
        progress.belongTo(run);
    }

    @Override
    public void close() {
        end.run();
    }
}
