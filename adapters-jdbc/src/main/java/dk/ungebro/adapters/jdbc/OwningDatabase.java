package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.TemporarilyUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Takes a connection for each call, ends its transaction, and gives it back as it was. */
final class OwningDatabase implements Database {

    private static final int TRIES = 5;

    private final DataSource source;
    private final DatabaseProduct product;
    private final JdbcSettings settings;

    OwningDatabase(DataSource source, DatabaseProduct product, JdbcSettings settings) {
        this.source = source;
        this.product = product;
        this.settings = settings;
    }

    @Override
    public <T> T read(Work<T> work) {
        try (Connection connection = connect()) {
            // Without auto-commit a select begins a transaction, which has to end as well.
            return connection.getAutoCommit() ? work.in(session(connection)) : once(connection, work);
        } catch (SQLException e) {
            throw Failures.of(e, product);
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (ConcurrentChange e) {
                if (tries == TRIES) {
                    throw new TemporarilyUnavailable("others change the same rows all the time: call again", e);
                }
            }
        }
    }

    @Override
    public <T> T once(Work<T> work) {
        try {
            return once(connect(), work);
        } catch (SQLException e) {
            throw Failures.of(e, product);
        }
    }

    private <T> T once(Connection connection, Work<T> work) throws SQLException {
        try (Transaction transaction = Transaction.on(connection)) {
            T result = work.in(session(connection));
            transaction.commit();
            return result;
        }
    }

    private Session session(Connection connection) {
        return new Session(connection, product.dialect(), settings);
    }

    private Connection connect() {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw Failures.toConnect(e, product);
        }
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }
}
