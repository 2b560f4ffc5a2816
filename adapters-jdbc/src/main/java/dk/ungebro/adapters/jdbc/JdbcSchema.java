package dk.ungebro.adapters.jdbc;

import java.io.IOException;
import java.io.Writer;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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
        write(product, TableNames.DEFAULT, out);
    }

    /**
     * Writes all scripts for a product with other names.
     *
     * @param product the database product
     * @param names how the tables are called; their schema is there
     * @param out where to; neither flushed nor closed
     * @throws IOException if it cannot be written
     */
    public static void write(DatabaseProduct product, TableNames names, Writer out) throws IOException {
        for (String script : product.scripts()) {
            out.write(names.in(Scripts.text(product, script)));
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
        install(source, TableNames.DEFAULT);
    }

    /**
     * Runs the scripts that have not been run yet, with other names. A schema is not made.
     *
     * @param source the database
     * @param names how the tables are called
     * @throws dk.ungebro.port.Misconfigured if there is no schema for this product or the user may not create tables
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public static void install(DataSource source, TableNames names) {
        DatabaseProduct product = JdbcDatabase.product(source);
        database(source, product, names).write(session -> {
            for (String script : Scripts.missing(product, session)) {
                run(session, Scripts.statements(product, script), names);
            }
            return true;
        });
    }

    private static void run(Session session, List<String> statements, TableNames names) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            for (String text : statements) {
                statement.execute(names.in(text));
            }
        }
    }

    /**
     * Checks that all scripts have been run. {@link JdbcDatabase} does it when it is made.
     *
     * @param source the database
     * @throws dk.ungebro.port.Misconfigured if one has not, with its name; or if there is no schema for this product
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public static void check(DataSource source) {
        check(source, TableNames.DEFAULT);
    }

    /**
     * Checks that all scripts have been run, with other names.
     *
     * @param source the database
     * @param names how the tables are called
     * @throws dk.ungebro.port.Misconfigured if one has not, with its name; or if there is no schema for this product
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public static void check(DataSource source, TableNames names) {
        DatabaseProduct product = JdbcDatabase.product(source);
        database(source, product, names).read(session -> {
            Scripts.check(product, session);
            return true;
        });
    }

    private static Database database(DataSource source, DatabaseProduct product, TableNames names) {
        return new OwningDatabase(source, product, JdbcSettings.DEFAULT.withTables(names));
    }
}
