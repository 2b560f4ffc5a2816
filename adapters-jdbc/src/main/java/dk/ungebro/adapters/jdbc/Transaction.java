package dk.ungebro.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** One transaction on a connection of its own. Closing it undoes what was not committed and gives the connection back. */
final class Transaction implements AutoCloseable {

    private final Connection connection;
    private final boolean autoCommit;
    private boolean ended;

    private Transaction(Connection connection, boolean autoCommit) {
        this.connection = connection;
        this.autoCommit = autoCommit;
    }

    /** Begins on a connection, whatever its pool has set. */
    static Transaction on(Connection connection) throws SQLException {
        try {
            boolean autoCommit = connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            return new Transaction(connection, autoCommit);
        } catch (SQLException e) {
            discard(connection);
            throw e;
        }
    }

    void commit() throws SQLException {
        connection.commit();
        ended = true;
    }

    /** Never fails, since what was committed stays so whatever becomes of the connection. */
    @Override
    public void close() {
        try {
            if (!ended) {
                connection.rollback();
            }
            // Only after a rollback that worked: turning auto-commit on commits what is left.
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
            connection.close();
        } catch (SQLException e) {
            discard(connection);
        }
    }

    private static void discard(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is as good as gone; closing it is all that is left to do.
        }
        try {
            connection.close();
        } catch (SQLException e) {
            // Whoever owns the connection finds it broken.
        }
    }
}
