package dk.ungebro.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What differs between databases, beside their scripts. Stateless. */
abstract class Dialect {

    /** A row is never in a list of more, so that there are few different statements. */
    private static final int[] SIZES = {1, 8, 64, 512};

    private static final int[] ROWS = {64, 8, 1};

    /** What a failure asks for. */
    enum Kind {
        /** Somebody else was faster: read again and decide anew. */
        CONFLICT,
        /** Call again. */
        UNAVAILABLE,
        /** There is no room for more. */
        FULL,
        /** It takes no writes. */
        READ_ONLY,
        /** A table is not as the scripts make it. */
        WRONG_SCHEMA,
        /** The user may not do it. */
        FORBIDDEN,
        /** Wrong user or password, or no such database. */
        REFUSED_LOGIN,
        /** Anything else. */
        OTHER
    }

    /** The oldest version that is taken: major and minor. */
    abstract int[] oldestVersion();

    /** Refuses a database that may lose what it has acknowledged. */
    abstract void requireDurable(Session session) throws SQLException;

    /** What a failure asks for, as far as the product has its own way to say it. */
    abstract Kind kind(SQLException failure);

    /** An insert that leaves a row of the same key as it is. */
    abstract String ifNew(String insert);

    /** A statement that inserts a row or replaces the one of the same key. */
    abstract String put(String table, List<String> key, List<String> others);

    /** How many rows one statement inserts, from the greatest number to one. */
    int[] rowsInOne() {
        return ROWS.clone();
    }

    /** The time of the database, in UTC. */
    abstract String clock();

    /** The time of the database plus a number of microseconds, which is the one argument. */
    abstract String clockPlusMicros();

    /** Leases rows that are free. */
    abstract <T> List<T> claim(Session session, Claim<T> claim) throws SQLException;

    /** Whether a table is there; its name may begin with a schema. */
    boolean hasTable(Session session, String name) throws SQLException {
        int dot = name.indexOf('.');
        String schema = dot < 0 ? currentSchema() : "'" + name.substring(0, dot) + "'";
        return !session.list(
                        "select 1 from information_schema.tables where lower(table_schema) = lower(" + schema
                                + ") and lower(table_name) = ?",
                        row -> true,
                        name.substring(dot + 1))
                .isEmpty();
    }

    /** The schema of the connection. */
    abstract String currentSchema();

    /** Whether a statement may be given a time at little cost. */
    boolean takesTimeouts() {
        return true;
    }

    /** Whether an insert of a known key fails, which harms nothing here, instead of counting no row. */
    boolean tellsDuplicates() {
        return false;
    }

    /** Whether a failure is that of an insert of a known key, after which the transaction goes on. */
    final boolean isHarmlessDuplicate(SQLException failure) {
        return tellsDuplicates() && "23505".equals(failure.getSQLState());
    }

    /** The values in lists that are not too long for one statement. */
    List<List<?>> parts(Collection<?> values) {
        List<?> all = List.copyOf(values);
        List<List<?>> parts = new ArrayList<>();
        int most = SIZES[SIZES.length - 1];
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return parts;
    }

    /** The condition that a column has one of some values. */
    String oneOf(int count) {
        return "in (" + "?, ".repeat(size(count) - 1) + "?)";
    }

    /** The arguments of that condition. */
    Object[] oneOf(Connection connection, List<?> values) throws SQLException {
        List<Object> padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(size(values.size()) - values.size(), values.get(0)));
        return padded.toArray();
    }

    private static int size(int count) {
        int i = 0;
        while (SIZES[i] < count) {
            i++;
        }
        return SIZES[i];
    }

    /** The first part of a statement that puts a row: into the table, by all columns, the key before the others. */
    static String into(String table, List<String> key, List<String> others) {
        return "into " + table + " (" + String.join(", ", key) + ", " + String.join(", ", others) + ")";
    }

    /** The values of all these columns, to be bound. */
    static String values(List<String> key, List<String> others) {
        return "values (" + "?, ".repeat(key.size() + others.size() - 1) + "?)";
    }
}
