package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.Misconfigured;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The databases that have a schema. What differs between them stands here and in their scripts. */
public enum DatabaseProduct {
    /** H2, embedded or as a server. */
    H2("H2", Set.of("90028", "90067", "90098", "90121", "HYT00"), Set.of("90131")) {
        @Override
        void requireDurable(Connection connection) throws SQLException {
            H2Durability.require(connection);
        }
    };

    private static final String FOLDER = "/dk/ungebro/adapters/jdbc/schema/";
    private static final List<String> SCRIPTS = List.of("V1__ungebro");

    private final String name;
    private final Set<String> unavailable;
    private final Set<String> conflict;

    DatabaseProduct(String name, Set<String> unavailable, Set<String> conflict) {
        this.name = name;
        this.unavailable = unavailable;
        this.conflict = conflict;
    }

    /** The product behind a connection. */
    static DatabaseProduct of(Connection connection) throws SQLException {
        String found = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(product -> product.name.equals(found))
                .findFirst()
                .orElseThrow(() -> new Misconfigured("there is no schema for the database " + found));
    }

    /** Refuses a database that may lose what it has acknowledged. */
    abstract void requireDurable(Connection connection) throws SQLException;

    /** Whether the own code of this product says that it does not answer now. */
    boolean isUnavailable(String state) {
        return unavailable.contains(state);
    }

    /** Whether the own code of this product says that somebody else changed the same thing. */
    boolean isConflict(String state) {
        return conflict.contains(state);
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
