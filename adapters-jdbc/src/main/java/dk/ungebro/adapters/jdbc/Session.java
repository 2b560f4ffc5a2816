package dk.ungebro.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs prepared statements on one connection and closes what it opens. Arguments are what {@link Argument} knows. */
final class Session {

    /** Makes a value of one row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final Connection connection;
    private final Dialect dialect;
    private final JdbcSettings settings;

    Session(Connection connection, Dialect dialect, JdbcSettings settings) {
        this.connection = connection;
        this.dialect = dialect;
        this.settings = settings;
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    <T> List<T> list(String sql, Reader<T> reader, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            bind(statement, arguments);
            List<T> found = new ArrayList<>();
            read(statement, reader, found);
            return found;
        }
    }

    private static <T> void read(PreparedStatement statement, Reader<T> reader, List<T> found) throws SQLException {
        try (ResultSet results = statement.executeQuery()) {
            var row = new Row(results);
            while (results.next()) {
                found.add(reader.read(row));
            }
        }
    }

    <T> Optional<T> first(String sql, Reader<T> reader, Object... arguments) throws SQLException {
        return list(sql, reader, arguments).stream().findFirst();
    }

    int update(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /** Inserts a row unless one of its key is there; tells whether it was inserted. */
    boolean insertIfNew(String insert, Object... arguments) throws SQLException {
        try {
            return update(dialect.ifNew(insert), arguments) == 1;
        } catch (SQLException e) {
            if (dialect.isHarmlessDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Inserts the rows whose keys are not there yet. */
    void insertIfNew(String insert, List<Object[]> rows) throws SQLException {
        if (dialect.tellsDuplicates()) {
            for (Object[] row : rows) {
                insertIfNew(insert, row);
            }
        } else {
            insert(dialect.ifNew(insert), rows);
        }
    }

    /** Inserts rows in portions of a few sizes, so that there are few different statements. */
    void insert(String insert, List<Object[]> rows) throws SQLException {
        int from = 0;
        for (int size : dialect.rowsInOne()) {
            int to = rows.size() - (rows.size() - from) % size;
            batch(ManyRows.insert(insert, size), ManyRows.portions(rows.subList(from, to), size));
            from = to;
        }
    }

    /** Runs a statement once for each row of arguments and tells how many rows each has changed, if the driver knows. */
    int[] batch(String sql, List<Object[]> rows) throws SQLException {
        if (rows.size() < 2) {
            return rows.isEmpty() ? new int[0] : new int[] {update(sql, rows.get(0))};
        }
        try (PreparedStatement statement = prepare(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /** Reads the rows where a column has one of many values, in statements of a bounded size. */
    <T> List<T> listOneOf(String sql, Reader<T> reader, Collection<?> values, Object... before) throws SQLException {
        List<T> found = new ArrayList<>();
        eachPart(sql, values, before, statement -> read(statement, reader, found));
        return found;
    }

    /** Changes the rows where a column has one of many values, in statements of a bounded size. */
    int updateOneOf(String sql, Collection<?> values, Object... before) throws SQLException {
        var changed = new AtomicInteger();
        eachPart(sql, values, before, statement -> changed.addAndGet(statement.executeUpdate()));
        return changed.get();
    }

    /** Runs a statement that is bound. */
    private interface Bound {
        void run(PreparedStatement statement) throws SQLException;
    }

    /** Parts of one size follow one another and share a statement; no value is in two parts. */
    private void eachPart(String sql, Collection<?> values, Object[] before, Bound bound) throws SQLException {
        List<List<?>> parts = dialect.parts(new LinkedHashSet<>(values));
        for (int from = 0; from < parts.size(); ) {
            String text = oneOf(sql, parts.get(from));
            try (PreparedStatement statement = prepare(text)) {
                for (; from < parts.size() && oneOf(sql, parts.get(from)).equals(text); from++) {
                    bind(statement, with(before, dialect.oneOf(connection, parts.get(from))));
                    bound.run(statement);
                }
            }
        }
    }

    private String oneOf(String sql, List<?> part) {
        return sql.replace("in (?)", dialect.oneOf(part.size()));
    }

    private static Object[] with(Object[] before, Object[] after) {
        Object[] all = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, all, before.length, after.length);
        return all;
    }

    /** The arguments of one row of a batch. */
    static Object[] row(Object... arguments) {
        return arguments;
    }

    boolean hasTable(String table) throws SQLException {
        return dialect.hasTable(this, settings.tables().in(table));
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(settings.tables().in(sql));
        try {
            if (dialect.takesTimeouts()) {
                statement.setQueryTimeout((int) settings.statementTimeout().toSeconds());
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, Argument.of(arguments[i]));
        }
    }
}
