package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.Misconfigured;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The databases that have a schema, each tested. What differs between them stands in a class each and in their scripts. */
public enum DatabaseProduct {
    /** H2 2.2 or newer, embedded or as a server. */
    H2("H2", new H2Dialect()),
    /** PostgreSQL 15 or newer. */
    POSTGRESQL("PostgreSQL", new PostgresDialect()),
    /** MariaDB 10.11 or newer. */
    MARIADB("MariaDB", new MariaDbDialect());

    private static final String FOLDER = "/dk/ungebro/adapters/jdbc/schema/";
    private static final List<String> SCRIPTS = List.of("V1__ungebro", "V2__turns", "V3__correspondence");

    private final String name;
    private final Dialect dialect;

    DatabaseProduct(String name, Dialect dialect) {
        this.name = name;
        this.dialect = dialect;
    }

    /** The product behind a connection; refuses what is not known or too old. */
    static DatabaseProduct of(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String found = data.getDatabaseProductName();
        DatabaseProduct product = Arrays.stream(values())
                .filter(known -> known.name.equals(found))
                .findFirst()
                .orElseThrow(() -> new Misconfigured("there is no schema for the database " + found
                        + "; there is one for H2, PostgreSQL and MariaDB"));
        product.requireVersion(data.getDatabaseMajorVersion(), data.getDatabaseMinorVersion());
        return product;
    }

    private void requireVersion(int major, int minor) {
        int[] oldest = dialect.oldestVersion();
        if (major < oldest[0] || (major == oldest[0] && minor < oldest[1])) {
            throw new Misconfigured(name + " " + major + "." + minor + " is too old; " + oldest[0] + "." + oldest[1]
                    + " is the oldest that is tested");
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** The names of the scripts, in the order in which they run. */
    List<String> scripts() {
        return SCRIPTS;
    }

    /** Where a script stands on the class path. */
    String path(String script) {
        return FOLDER + name.toLowerCase(Locale.ROOT) + "/" + script + ".sql";
    }
}
