package dk.ungebro.adapters.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Looks into the tables past the adapters. */
final class Tables {

    static final List<String> OF_A_COMMIT = List.of(
            "ungebro_case", "ungebro_journal", "ungebro_handled", "ungebro_duty", "ungebro_outbox", "ungebro_audit");

    private Tables() {}

    static Map<String, Long> counts(DataSource source, List<String> tables) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables) {
            counts.put(table, Long.valueOf(text(source, "select count(*) from " + table)));
        }
        return counts;
    }

    static String text(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            results.next();
            return results.getString(1);
        }
    }
}
