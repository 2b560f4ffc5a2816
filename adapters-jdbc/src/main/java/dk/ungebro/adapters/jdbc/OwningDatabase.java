package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.PortException;
import dk.ungebro.port.TemporarilyUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;

/** Takes a connection for each call, ends its transaction, and gives it back as it was. */
final class OwningDatabase implements Database {

    private static final int TRIES = 20;
    private static final long SHORTEST_PAUSE = 50_000;
    private static final long LONGEST_PAUSE = 50_000_000;

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
                goOn(tries, e);
            }
        }
    }

    /** Two transactions that the database could not order are no conflict of contents: the next try tells. */
    @Override
    public <T> T once(Work<T> work, Function<PortException, T> ifUnknown) {
        for (int tries = 1; ; tries++) {
            try {
                return once(connect(), work);
            } catch (EndFailed e) {
                if (!Failures.nothingWasStored(e.failure, product)) {
                    return ifUnknown.apply(Failures.of(e.failure, product));
                }
                throwUnlessDisordered(e.failure, tries);
            } catch (SQLException e) {
                throwUnlessDisordered(e, tries);
            }
        }
    }

    private void throwUnlessDisordered(SQLException failure, int tries) {
        PortException told = Failures.of(failure, product);
        if (!Failures.isDisorder(failure, product)) {
            throw told;
        }
        goOn(tries, told);
    }

    /** Two that always begin anew at the same moment would be in each other's way for ever. */
    private static void goOn(int tries, PortException cause) {
        if (tries == TRIES) {
            throw new TemporarilyUnavailable(
                    "others change the same rows all the time; nothing was stored: call again", cause);
        }
        long longest = Math.min(LONGEST_PAUSE, SHORTEST_PAUSE << tries);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
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
