package dk.ungebro.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs prepared statements and closes what it opens. Arguments are what {@link Argument} knows. */
final class Sql {

    /** Makes a value of one row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private Sql() {}

    static <T> List<T> list(Connection connection, String sql, Reader<T> reader, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet results = statement.executeQuery()) {
                var row = new Row(results);
                List<T> found = new ArrayList<>();
                while (results.next()) {
                    found.add(reader.read(row));
                }
                return found;
            }
        }
    }

    static <T> Optional<T> first(Connection connection, String sql, Reader<T> reader, Object... arguments)
            throws SQLException {
        return list(connection, sql, reader, arguments).stream().findFirst();
    }

    static int update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /** Runs a statement once for each row of arguments and tells how many rows each has changed. */
    static int[] batch(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        if (rows.size() < 2) {
            return rows.isEmpty() ? new int[0] : new int[] {update(connection, sql, rows.get(0))};
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /** The arguments of one row of a batch. */
    static Object[] row(Object... arguments) {
        return arguments;
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, Argument.of(arguments[i]));
        }
    }
}
