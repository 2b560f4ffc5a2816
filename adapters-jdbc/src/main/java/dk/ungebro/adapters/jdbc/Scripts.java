package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The scripts in this jar, and which of them have run on a database. */
final class Scripts {

    private static final String APPLIED = """
            select script from ungebro_schema
            """;

    private Scripts() {}

    static void check(DatabaseProduct product, Connection connection) throws SQLException {
        List<String> missing = missing(product, connection);
        if (!missing.isEmpty()) {
            throw new Misconfigured("the script " + product.path(missing.get(0)).substring(1)
                    + " of this jar has not been run on this database");
        }
    }

    static List<String> missing(DatabaseProduct product, Connection connection) throws SQLException {
        List<String> applied = applied(connection);
        return product.scripts().stream()
                .filter(script -> !applied.contains(script))
                .toList();
    }

    private static List<String> applied(Connection connection) throws SQLException {
        try {
            return Sql.list(connection, APPLIED, row -> row.text(1));
        } catch (SQLException e) {
            if (Objects.requireNonNullElse(e.getSQLState(), "").startsWith("42")) {
                return List.of();
            }
            throw e;
        }
    }

    static String text(DatabaseProduct product, String script) {
        try (InputStream in = Objects.requireNonNull(Scripts.class.getResourceAsStream(product.path(script)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements of a script; each ends with a semicolon at the end of a line. */
    static List<String> statements(DatabaseProduct product, String script) {
        return Arrays.stream(text(product, script).split(";\\s*(\\n|$)"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }
}
