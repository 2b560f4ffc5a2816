package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.Party;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What one party has to send. Only what waits stands in its table; what was sent stands in the journal. */
final class JdbcOutbox implements Outbox {

    private static final String REMOVE = """
            delete from ungebro_outbox where party = ? and id = ?
            """;
    private static final String GIVE_BACK = """
            update ungebro_outbox
            set attempts = attempts + 1, not_before = ?, lease_owner = null, lease_until = null
            where party = ? and id = ?
            """;

    private final Database database;
    private final Party party;
    private final QuarantineRows held;

    JdbcOutbox(Database database, Party party) {
        this.database = database;
        this.party = party;
        held = new QuarantineRows(party);
    }

    @Override
    public List<OutboxItem> lease(LeaseRequest request) {
        var lease = new Lease(party, request);
        for (List<Lease.Candidate> found = find(lease); !found.isEmpty(); found = find(lease)) {
            List<Lease.Candidate> candidates = found;
            List<OutboxItem> taken = database.writing(connection -> lease.take(connection, candidates));
            if (!taken.isEmpty()) {
                return taken;
            }
        }
        return List.of();
    }

    private List<Lease.Candidate> find(Lease lease) {
        return database.read(lease::candidates);
    }

    @Override
    public void settle(Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<String> distinct = ids.stream().distinct().toList();
        database.write(connection -> Sql.batch(connection, REMOVE, rows(distinct)));
    }

    private List<Object[]> rows(List<String> ids) {
        return ids.stream().map(id -> Sql.row(party, id)).toList();
    }

    @Override
    public void retryLater(Collection<String> ids, Instant notBefore) {
        if (ids.isEmpty()) {
            return;
        }
        List<Object[]> rows =
                ids.stream().distinct().map(id -> Sql.row(notBefore, party, id)).toList();
        database.write(connection -> Sql.batch(connection, GIVE_BACK, rows));
    }

    @Override
    public void quarantine(Quarantined item) {
        database.write(connection -> held.add(connection, item));
    }

    @Override
    public List<Quarantined> quarantined(int limit) {
        return database.read(connection -> held.list(connection, limit));
    }

    @Override
    public void release(String id) {
        database.write(connection -> held.remove(connection, id));
    }
}
