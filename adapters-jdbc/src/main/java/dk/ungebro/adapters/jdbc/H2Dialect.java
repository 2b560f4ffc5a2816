package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.Misconfigured;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * H2, embedded or as a server. It is not asked to skip locked rows: with an order it locks every row that matches. Rows
 * are found without a lock and then taken on the condition that they are still free.
 */
final class H2Dialect extends Dialect {

    private static final String DELAYS = """
            select setting_value from information_schema.settings
            where setting_name = 'WRITE_DELAY' and database_path() is not null and setting_value <> '0'
            """;

    @Override
    int[] oldestVersion() {
        return new int[] {2, 2};
    }

    @Override
    void requireDurable(Session session) throws SQLException {
        List<String> delays = session.list(DELAYS, row -> row.text(1));
        if (!delays.isEmpty()) {
            throw new Misconfigured("this H2 file database writes up to " + delays.get(0)
                    + " ms after it has acknowledged a commit, and a killed process loses what is not written:"
                    + " put WRITE_DELAY=0 into its URL");
        }
    }

    @Override
    Kind kind(SQLException failure) {
        return switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
            case "90131" -> Kind.CONFLICT;
            case "90007", "90028", "90031", "90067", "90098", "90121", "90030", "HYT00", "57014" -> Kind.UNAVAILABLE;
            case "90097" -> Kind.READ_ONLY;
            case "90096", "90040" -> Kind.FORBIDDEN;
            case "42S02", "42S03", "42S04", "42S22", "90079" -> Kind.WRONG_SCHEMA;
            case "90013", "90146" -> Kind.REFUSED_LOGIN;
            default -> Kind.OTHER;
        };
    }

    @Override
    String ifNew(String insert) {
        return insert;
    }

    /** H2 keeps it for the whole session, and reads every statement anew after it is set. */
    @Override
    boolean takesTimeouts() {
        return false;
    }

    @Override
    boolean tellsDuplicates() {
        return true;
    }

    @Override
    String put(String table, List<String> key, List<String> others) {
        return "merge " + into(table, key, others) + " key (" + String.join(", ", key) + ") " + values(key, others);
    }

    /** One: a session keeps few parsed statements, and a row of a batch costs no more than its own work. */
    @Override
    int[] rowsInOne() {
        return new int[] {1};
    }

    @Override
    String clock() {
        return "cast(current_timestamp at time zone 'UTC' as timestamp(6))";
    }

    @Override
    String clockPlusMicros() {
        return "dateadd(microsecond, cast(? as bigint), " + clock() + ")";
    }

    @Override
    String currentSchema() {
        return "current_schema";
    }

    @Override
    <T> List<T> claim(Session session, Claim<T> claim) throws SQLException {
        List<Free<T>> found = find(session, claim);
        while (!found.isEmpty()) {
            List<T> taken = take(session, claim, found);
            if (!taken.isEmpty()) {
                return taken;
            }
            found = find(session, claim);
        }
        return List.of();
    }

    /** A row that was free when it was looked at. */
    private record Free<T>(List<Object> key, T value) {}

    private <T> List<Free<T>> find(Session session, Claim<T> claim) throws SQLException {
        return session.list(
                "select " + claim.columns("") + " from " + claim.table() + " where " + claim.free(clock())
                        + " order by " + claim.order() + " limit ?",
                row -> new Free<>(
                        List.of(row.texts(claim.key().size())), claim.reader().read(row)),
                claim.freeArguments(claim.limit()));
    }

    private <T> List<T> take(Session session, Claim<T> claim, List<Free<T>> found) throws SQLException {
        String take = "update " + claim.table() + " set lease_owner = ?, lease_until = " + clockPlusMicros() + " where "
                + claim.free(clock()) + " and " + claim.byKey();
        int[] changed = session.batch(
                take, found.stream().map(row -> arguments(claim, row)).toList());
        List<T> taken = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                taken.add(found.get(i).value());
            }
        }
        return taken;
    }

    private static Object[] arguments(Claim<?> claim, Free<?> row) {
        List<Object> arguments = new ArrayList<>(List.of(claim.owner(), claim.micros()));
        arguments.addAll(Arrays.asList(claim.freeArguments(row.key().toArray())));
        return arguments.toArray();
    }

    /** One by one: with a list, H2 uses only the columns of an index before it, and reads all that a party has. */
    @Override
    List<List<?>> parts(Collection<?> values) {
        List<List<?>> parts = new ArrayList<>();
        values.forEach(value -> parts.add(List.of(value)));
        return parts;
    }
}
