package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.casefile.Change;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Writes the rows of changes with JDBC alone: no checks, no conversion, the values are ready. */
final class Bare {

    private static final Map<String, Integer> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("ungebro_case (party, youth, version)", 3);
        COLUMNS.put("ungebro_handled (party, message, digest)", 3);
        COLUMNS.put("ungebro_journal (party, youth, number, recorded_at, caller, fact)", 6);
        COLUMNS.put("ungebro_outbox (party, id, content, attempts)", 4);
        COLUMNS.put(
                "ungebro_duty (party, youth, kind, subject, opened_at, due, origin, suspended, recipient,"
                        + " fulfilled_at, annulled_at, pending)",
                12);
    }

    private static final String RAISE = "update ungebro_case set version = ? where party = ? and youth = ?";

    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    private Bare() {}

    /** The rows of changes. */
    static Bare of(List<Change> changes) {
        var bare = new Bare();
        bare.rows.put(RAISE, new ArrayList<>());
        COLUMNS.forEach((table, count) -> bare.rows.put(insert(table, count), new ArrayList<>()));
        List<List<Object[]>> lists = List.copyOf(bare.rows.values());
        changes.forEach(change -> ChangeRows.add(change, lists));
        return bare;
    }

    private static String insert(String table, int count) {
        return "insert into " + table + " values (" + "?, ".repeat(count - 1) + "?)";
    }

    void commit(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<Object[]>> each : rows.entrySet()) {
                if (!each.getValue().isEmpty()) {
                    write(connection, each.getKey(), each.getValue());
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void write(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                if (rows.size() == 1) {
                    statement.executeUpdate();
                } else {
                    statement.addBatch();
                }
            }
            if (rows.size() > 1) {
                statement.executeBatch();
            }
        }
    }
}
