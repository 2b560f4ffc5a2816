package dk.ungebro.sandbox.input;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Many executions of one statement, committed now and then so that no transaction grows large. */
final class Batch implements AutoCloseable {

    private static final int SIZE = 1000;

    private final Connection connection;
    private final PreparedStatement statement;
    private int waiting;

    Batch(Connection connection, String sql) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(sql);
    }

    void add(Object... values) {
        try {
            Sql.bind(statement, values);
            statement.addBatch();
            if (++waiting == SIZE) {
                send();
            }
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    private void send() throws SQLException {
        statement.executeBatch();
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() {
        try (statement) {
            send();
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }
}
