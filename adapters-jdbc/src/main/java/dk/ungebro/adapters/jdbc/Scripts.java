package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The scripts in this jar, and which of them have run on a database. */
final class Scripts {

    private static final String TABLE = "ungebro_schema";
    private static final String APPLIED = """
            select script from ungebro_schema
            """;

    private Scripts() {}

    static void check(DatabaseProduct product, Session session) throws SQLException {
        List<String> missing = missing(product, session);
        if (!missing.isEmpty()) {
            throw new Misconfigured("the script " + product.path(missing.get(0)).substring(1)
                    + " of this jar has not been run on this database");
        }
    }

    static List<String> missing(DatabaseProduct product, Session session) throws SQLException {
        List<String> applied = applied(session);
        return product.scripts().stream()
                .filter(script -> !applied.contains(script))
                .toList();
    }

    /** None where the table of scripts is not there; it is asked for, since a failing statement would be logged. */
    private static List<String> applied(Session session) throws SQLException {
        return session.hasTable(TABLE) ? session.list(APPLIED, row -> row.text(1)) : List.of();
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
