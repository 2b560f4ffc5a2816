package dk.ungebro.servers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Single statements. */
final class Sql {
    private Sql() {}

    static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The first column of the first row. */
    static String ask(DataSource source, String sql) {
        try (Connection connection = source.getConnection()) {
            return ask(connection, sql);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("No row");
            }
            return String.valueOf(rows.getString(1));
        }
    }

    private static IllegalStateException failed(String sql, SQLException e) {
        return new IllegalStateException("Failed: " + sql, e);
    }
}
