package dk.ungebro.sandbox.input;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/** Statements on the one connection to the input database. Its failures are bugs or a broken disk, so unchecked. */
final class Sql implements AutoCloseable {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of the current row. */
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    Batch batch(String sql) {
        try {
            return new Batch(connection, sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Runs a statement in a transaction of its own and tells how many rows it changed. */
    int run(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            int changed = statement.executeUpdate();
            connection.commit();
            return changed;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    <T> void forEach(String sql, Mapper<T> mapper, Consumer<? super T> consumer, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(mapper.map(rows));
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The value of the only row, or empty where there is no row or the value is null. */
    <T> Optional<T> one(String sql, Mapper<Optional<T>> mapper, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? mapper.map(rows) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
        }
    }

    static IllegalStateException failure(SQLException cause) {
        return new IllegalStateException("the input database failed", cause);
    }
}
