package dk.ungebro.sandbox;

import dk.ungebro.port.TemporarilyUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Statements on the sandbox's own tables, in the SQL that H2, PostgreSQL and MariaDB share. Each is a transaction of its
 * own unless it is part of a work that is done together.
 */
final class OwnTables {

    private static final int TRIES = 5;
    private static final String KEY_IS_THERE = "23";
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");
    private static final int MARIADB_LOCK_WAIT = 1205;

    private final DataSource source;

    OwnTables(DataSource source) {
        this.source = source;
    }

    /** Reads a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Several statements of one transaction. */
    @FunctionalInterface
    interface Work {
        void in(Connection connection) throws SQLException;
    }

    <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = source.getConnection()) {
            return list(connection, sql, reader, values);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    static <T> List<T> list(Connection connection, String sql, Reader<T> reader, Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(reader.read(rows));
            }
        }
        return all;
    }

    /** How many rows were changed. */
    int change(String sql, Object... values) {
        for (int tries = 1; ; tries++) {
            try (Connection connection = source.getConnection()) {
                return change(connection, sql, values);
            } catch (SQLException e) {
                if (tries == TRIES || !isConflict(e)) {
                    throw failure(e);
                }
            }
        }
    }

    static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Inserts a row unless there is one with its key. */
    boolean addIfNew(String insert, Object... values) {
        try (Connection connection = source.getConnection()) {
            return change(connection, insert, values) == 1;
        } catch (SQLException e) {
            if (group(e).equals(KEY_IS_THERE)) {
                return false;
            }
            throw failure(e);
        }
    }

    /** All of it or nothing. */
    void together(Work work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.in(connection);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static RuntimeException failure(SQLException e) {
        boolean passes = PASSING.contains(group(e))
                || isConflict(e)
                || e instanceof SQLTransientException
                || e instanceof SQLRecoverableException;
        String said = "the sandbox's own tables fail with SQLState " + e.getSQLState();
        return passes ? new TemporarilyUnavailable(said, e) : new IllegalStateException(said, e);
    }

    private static boolean isConflict(SQLException e) {
        return group(e).equals("40") || e.getErrorCode() == MARIADB_LOCK_WAIT;
    }

    private static String group(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        return state.length() < 2 ? state : state.substring(0, 2);
    }
}
