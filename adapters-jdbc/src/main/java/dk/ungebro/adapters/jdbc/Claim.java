package dk.ungebro.adapters.jdbc;

import dk.ungebro.adapters.jdbc.Session.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows to lease in a table with {@code lease_owner} and {@code lease_until}. A row is free for an owner if it is not
 * leased, the lease has ended by the clock of the database, or the lease is the owner's own.
 *
 * @param <T> what a row becomes
 * @param table the table
 * @param key its key columns, which are the first ones read
 * @param columns the other columns to read
 * @param where which rows may be taken
 * @param arguments the arguments of that condition
 * @param order the order in which they are taken
 * @param index the index that has this order
 * @param owner who leases
 * @param lasting how long
 * @param limit how many at most
 * @param reader makes a value of a row
 * @param ordered the same order, of values
 */
record Claim<T>(
        String table,
        List<String> key,
        List<String> columns,
        String where,
        List<Object> arguments,
        String order,
        String index,
        String owner,
        Duration lasting,
        int limit,
        Reader<T> reader,
        Comparator<T> ordered) {

    /** All columns, each with something before it. */
    String columns(String before) {
        List<String> all = new ArrayList<>(key);
        all.addAll(columns);
        return all.stream().map(before::concat).collect(Collectors.joining(", "));
    }

    /** The condition for free rows that may be taken; its arguments are {@link #freeArguments}. */
    String free(String clock) {
        return where + " and (lease_until is null or lease_until <= " + clock + " or lease_owner = ?)";
    }

    Object[] freeArguments(Object... after) {
        List<Object> all = new ArrayList<>(arguments);
        all.add(owner);
        all.addAll(Arrays.asList(after));
        return all.toArray();
    }

    /** The condition for one row by its key. */
    String byKey() {
        return key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    long micros() {
        return lasting.toNanos() / 1000;
    }
}
