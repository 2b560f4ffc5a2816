package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.PortException;
import dk.ungebro.port.TemporarilyUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
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
        } catch (EndFailed e) {
            throw Failures.of(e.failure, product);
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
    public <T> T once(Work<T> work, Function<PortException, T> ifUnknown) {
        try {
            return once(connect(), work);
        } catch (EndFailed e) {
            PortException failure = Failures.of(e.failure, product);
            if (Failures.nothingWasStored(e.failure, product)) {
                throw failure;
            }
            return ifUnknown.apply(failure);
        } catch (SQLException e) {
            throw Failures.of(e, product);
        }
    }

    private <T> T once(Connection connection, Work<T> work) throws SQLException {
        try (Transaction transaction = Transaction.on(connection)) {
            T result = work.in(session(connection));
            try {
                transaction.commit();
            } catch (SQLException e) {
                throw new EndFailed(e);
            }
            return result;
        }
    }

    /** The end of a transaction failed, so that it is not known whether it was stored. */
    private static final class EndFailed extends SQLException {

        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        EndFailed(SQLException failure) {
            super(failure);
            this.failure = failure;
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
