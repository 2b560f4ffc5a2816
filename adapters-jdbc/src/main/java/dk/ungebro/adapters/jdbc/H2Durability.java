package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.Misconfigured;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Refuses H2 file databases that write later than they acknowledge. */
final class H2Durability {

    private static final String DELAYS = """
            select setting_value from information_schema.settings
            where setting_name = 'WRITE_DELAY' and database_path() is not null and setting_value <> '0'
            """;

    private H2Durability() {}

    static void require(Connection connection) throws SQLException {
        List<String> delays = Sql.list(connection, DELAYS, row -> row.text(1));
        if (!delays.isEmpty()) {
            throw new Misconfigured("this H2 file database writes up to " + delays.get(0)
                    + " ms after it has acknowledged a commit, and a killed process loses what is not written:"
                    + " put WRITE_DELAY=0 into its URL");
        }
    }
}
