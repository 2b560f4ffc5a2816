package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.TemporarilyUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Takes a connection for each call, ends its transaction, and gives it back as it was. */
final class Database {

    private static final int TRIES = 5;

    private final DataSource source;
    private final DatabaseProduct product;

    private Database(DataSource source, DatabaseProduct product) {
        this.source = source;
        this.product = product;
    }

    /** A database whose product is known, that keeps what it acknowledges, and on which all scripts have run. */
    static Database checked(DataSource source) {
        Database database = of(source);
        database.read(connection -> {
            database.product.requireDurable(connection);
            Scripts.check(database.product, connection);
            return true;
        });
        return database;
    }

    /** A database whose product is known. */
    static Database of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return new Database(source, DatabaseProduct.of(connection));
        } catch (SQLException e) {
            throw Failures.toConnect(e);
        }
    }

    DatabaseProduct product() {
        return product;
    }

    /** Reads with one statement. */
    <T> T read(Work<T> work) {
        try (Connection connection = connect()) {
            // Without auto-commit a select begins a transaction, which has to end as well.
            return connection.getAutoCommit() ? work.on(connection) : once(connection, work);
        } catch (SQLException e) {
            throw Failures.of(e, product);
        }
    }

    /** Writes all or nothing; tries again what met a conflict. */
    void write(Work<?> work) {
        writing(work);
    }

    /** Writes all or nothing and gives a result; tries again what met a conflict. */
    <T> T writing(Work<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (ConcurrentChange e) {
                if (tries == TRIES) {
                    throw new TemporarilyUnavailable("others change the same rows all the time", e);
                }
            }
        }
    }

    /** Writes all or nothing, without a second try. */
    <T> T once(Work<T> work) {
        try {
            return once(connect(), work);
        } catch (SQLException e) {
            throw Failures.of(e, product);
        }
    }

    private static <T> T once(Connection connection, Work<T> work) throws SQLException {
        try (Transaction transaction = Transaction.on(connection)) {
            T result = work.on(connection);
            transaction.commit();
            return result;
        }
    }

    private Connection connect() {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw Failures.toConnect(e);
        }
    }
}
