package dk.ungebro.adapters.jdbc;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the tables are called.
 *
 * @param schema the schema in which they are, or empty for the one that the connections come with. On MariaDB, which has
 *     no schemas, it is the name of a database
 * @param prefix what their names begin with
 */
public record TableNames(Optional<String> schema, String prefix) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,29}");
    private static final Pattern TABLE = Pattern.compile("\\bungebro_");
    private static final Pattern INDEX = Pattern.compile("\\bix_ungebro_");

    /** The schema of the connection, and names that begin with {@code ungebro_}. */
    public static final TableNames DEFAULT = new TableNames(Optional.empty(), "ungebro_");

    /**
     * Checks the names, which become part of statements.
     *
     * @throws IllegalArgumentException if one is not 1 to 30 small letters, digits and underscores, a letter first
     */
    public TableNames {
        if (!NAME.matcher(prefix).matches()
                || schema.filter(name -> !NAME.matcher(name).matches()).isPresent()) {
            throw new IllegalArgumentException(
                    "a schema or prefix has 1 to 30 small letters, digits and underscores, and begins with a letter");
        }
    }

    /**
     * The same tables in a schema.
     *
     * @param name the schema
     * @return the names
     */
    public TableNames inSchema(String name) {
        return new TableNames(Optional.of(name), prefix);
    }

    /**
     * The same schema with another prefix.
     *
     * @param start what the names of the tables begin with
     * @return the names
     */
    public TableNames startingWith(String start) {
        return new TableNames(schema, start);
    }

    /** A statement or script on these tables; it is written with the default names. */
    String in(String sql) {
        if (equals(DEFAULT)) {
            return sql;
        }
        String indexes = INDEX.matcher(sql).replaceAll("ix_" + prefix);
        return TABLE.matcher(indexes).replaceAll(schema.map(name -> name + ".").orElse("") + prefix);
    }
}
