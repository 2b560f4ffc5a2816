package dk.ungebro.adapters.jdbc;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The tables. Whoever runs the database decides how they get there; nothing is installed unless it is asked for. */
public final class JdbcSchema {

    private JdbcSchema() {}

    /**
     * Writes all scripts for a product, in their order, to be run by whoever may do so.
     *
     * @param product the database product
     * @param out where to; neither flushed nor closed
     * @throws IOException if it cannot be written
     */
    public static void write(DatabaseProduct product, Writer out) throws IOException {
        for (String script : product.scripts()) {
            out.write(Scripts.text(product, script));
        }
    }

    /**
     * Runs the scripts that have not been run yet. Doing it twice is the same as once, also if the first time broke off.
     *
     * @param source the database
     * @throws dk.ungebro.port.Misconfigured if there is no schema for this product or the user may not create tables
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public static void install(DataSource source) {
        Database database = Database.of(source);
        database.write(connection -> {
            for (String script : Scripts.missing(database.product(), connection)) {
                run(connection, database.product(), script);
            }
            return true;
        });
    }

    private static void run(Connection connection, DatabaseProduct product, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String text : Scripts.statements(product, script)) {
                statement.execute(text);
            }
        }
    }

    /**
     * Checks that all scripts have been run. The stores, the register and the directory do it when they are made.
     *
     * @param source the database
     * @throws dk.ungebro.port.Misconfigured if one has not, with its name; or if there is no schema for this product
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public static void check(DataSource source) {
        Database database = Database.of(source);
        database.read(connection -> {
            Scripts.check(database.product(), connection);
            return true;
        });
    }
}
