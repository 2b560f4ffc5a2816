package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.Misconfigured;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** PostgreSQL: leases in one statement, and lists of values as arrays. */
final class PostgresDialect extends Dialect {

    private static final String FORGETFUL = """
            select name from pg_settings where name in ('fsync', 'synchronous_commit') and setting = 'off'
            """;

    @Override
    int[] oldestVersion() {
        return new int[] {15, 0};
    }

    @Override
    void requireDurable(Session session) throws SQLException {
        for (String name : session.list(FORGETFUL, row -> row.text(1))) {
            throw new Misconfigured("this PostgreSQL runs with " + name
                    + "=off and loses what it has acknowledged when it crashes: switch it on");
        }
    }

    @Override
    Kind kind(SQLException failure) {
        return switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
            case "25006" -> Kind.READ_ONLY;
            case "25P02", "55P03", "57014" -> Kind.UNAVAILABLE;
            case "42501" -> Kind.FORBIDDEN;
            case "42P01", "42703", "3F000", "42P10" -> Kind.WRONG_SCHEMA;
            case "53100", "53200", "58030" -> Kind.FULL;
            default -> Kind.OTHER;
        };
    }

    @Override
    String ifNew(String insert) {
        return insert + " on conflict do nothing";
    }

    @Override
    String put(String table, List<String> key, List<String> others) {
        String changes =
                others.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", "));
        return "insert " + into(table, key, others) + " " + values(key, others) + " on conflict ("
                + String.join(", ", key) + ") do update set " + changes;
    }

    /** Not the time at which the transaction began, which may be long ago where it is the caller's. */
    @Override
    String clock() {
        return "(clock_timestamp() at time zone 'UTC')";
    }

    @Override
    String clockPlusMicros() {
        return "(" + clock() + " + cast(? as bigint) * interval '1 microsecond')";
    }

    @Override
    String currentSchema() {
        return "current_schema()";
    }

    /** On the whole search path. */
    @Override
    boolean hasTable(Session session, String name) throws SQLException {
        return !session.list("select 1 where to_regclass(?) is not null", row -> true, name)
                .isEmpty();
    }

    /**
     * By the place of the row, as a list, since for a join the planner may read the whole table. Nobody moves a locked
     * row; a table in several parts has several of one place.
     */
    @Override
    <T> List<T> claim(Session session, Claim<T> claim) throws SQLException {
        String sql = "with free as (select tableoid as part, ctid as place_in_part from " + claim.table() + " where "
                + claim.free(clock()) + " order by " + claim.order() + " limit ? for update skip locked) update "
                + claim.table() + " taken set lease_owner = ?, lease_until = " + clockPlusMicros()
                + " where taken.ctid = any (array(select place_in_part from free))"
                + " and (taken.tableoid, taken.ctid) in (select part, place_in_part from free) returning "
                + claim.columns("taken.");
        List<T> taken =
                session.list(sql, claim.reader(), claim.freeArguments(claim.limit(), claim.owner(), claim.micros()));
        taken.sort(claim.ordered());
        return taken;
    }

    @Override
    List<List<?>> parts(Collection<?> values) {
        return values.isEmpty() ? List.of() : List.of(List.copyOf(values));
    }

    @Override
    String oneOf(int count) {
        return "= any (?)";
    }

    @Override
    Object[] oneOf(Connection connection, List<?> values) throws SQLException {
        Object[] plain = values.stream().map(Argument::of).toArray();
        return new Object[] {connection.createArrayOf("varchar", plain)};
    }
}
