package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.Misconfigured;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * MariaDB. An insert that ignores known keys also ignores values that are too long and cuts them; what is inserted that
 * way has been checked for its length by its type.
 */
final class MariaDbDialect extends Dialect {

    private static final String FLUSH = """
            select @@innodb_flush_log_at_trx_commit
            """;

    /** Codes of the server where the SQLState says too little. */
    private static final Map<Integer, Kind> KINDS = Map.ofEntries(
            Map.entry(1020, Kind.CONFLICT),
            Map.entry(1205, Kind.CONFLICT),
            Map.entry(1021, Kind.FULL),
            Map.entry(1114, Kind.FULL),
            Map.entry(1026, Kind.FULL),
            Map.entry(1040, Kind.UNAVAILABLE),
            Map.entry(1203, Kind.UNAVAILABLE),
            Map.entry(1317, Kind.UNAVAILABLE),
            Map.entry(1927, Kind.UNAVAILABLE),
            Map.entry(1969, Kind.UNAVAILABLE),
            Map.entry(1290, Kind.READ_ONLY),
            Map.entry(1792, Kind.READ_ONLY),
            Map.entry(1836, Kind.READ_ONLY),
            Map.entry(1044, Kind.FORBIDDEN),
            Map.entry(1142, Kind.FORBIDDEN),
            Map.entry(1143, Kind.FORBIDDEN),
            Map.entry(1054, Kind.WRONG_SCHEMA),
            Map.entry(1146, Kind.WRONG_SCHEMA),
            Map.entry(1049, Kind.REFUSED_LOGIN));

    @Override
    int[] oldestVersion() {
        return new int[] {10, 11};
    }

    @Override
    void requireDurable(Session session) throws SQLException {
        List<String> flush = session.list(FLUSH, row -> row.text(1));
        if (!flush.equals(List.of("1"))) {
            throw new Misconfigured("this MariaDB runs with innodb_flush_log_at_trx_commit=" + String.join("", flush)
                    + " and loses what it has acknowledged when it crashes: set it to 1");
        }
    }

    @Override
    Kind kind(SQLException failure) {
        return KINDS.getOrDefault(failure.getErrorCode(), Kind.OTHER);
    }

    @Override
    String ifNew(String insert) {
        return insert.replaceFirst("insert into", "insert ignore into");
    }

    @Override
    String put(String table, List<String> key, List<String> others) {
        String changes = others.stream()
                .map(column -> column + " = values(" + column + ")")
                .collect(Collectors.joining(", "));
        return "insert " + into(table, key, others) + " " + values(key, others) + " on duplicate key update " + changes;
    }

    @Override
    String clock() {
        return "utc_timestamp(6)";
    }

    @Override
    String clockPlusMicros() {
        return "(utc_timestamp(6) + interval ? microsecond)";
    }

    @Override
    String currentSchema() {
        return "database()";
    }

    /** Where rows were sorted, all that match would be locked; so the index that has them in order is named. */
    @Override
    <T> List<T> claim(Session session, Claim<T> claim) throws SQLException {
        List<Object[]> keys = new ArrayList<>();
        List<T> taken = session.list(
                "select " + claim.columns("") + " from " + claim.table() + " force index (" + claim.index() + ") where "
                        + claim.free(clock()) + " order by " + claim.order() + " limit ? for update skip locked",
                row -> {
                    keys.add(row.texts(claim.key().size()));
                    return claim.reader().read(row);
                },
                claim.freeArguments(claim.limit()));
        String take = "update " + claim.table() + " set lease_owner = ?, lease_until = " + clockPlusMicros() + " where "
                + claim.byKey();
        session.batch(take, keys.stream().map(key -> arguments(claim, key)).toList());
        return taken;
    }

    private static Object[] arguments(Claim<?> claim, Object[] key) {
        List<Object> all = new ArrayList<>(List.of(claim.owner(), claim.micros()));
        all.addAll(Arrays.asList(key));
        return all.toArray();
    }
}
