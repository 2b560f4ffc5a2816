package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.Post;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one party has to send. Only what waits stands in its table; what was sent stands in the journal. */
final class JdbcOutbox implements Outbox {

    private static final String REMOVE = """
            delete from ungebro_outbox where party = ? and id in (?)
            """;
    private static final String GIVE_BACK = """
            update ungebro_outbox
            set attempts = attempts + 1, not_before = ?, lease_owner = null, lease_until = null
            where party = ? and id in (?)
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
        var claim = new Claim<>(
                "ungebro_outbox",
                List.of("party", "id"),
                List.of("place", "content", "attempts"),
                "party = ? and (not_before is null or not_before <= ?)",
                List.of(party, request.now()),
                "party, place",
                "ix_ungebro_outbox_place",
                request.owner(),
                request.lasting(),
                request.limit(),
                row -> new Placed(row.number(3), row.text(4), (int) row.number(5)),
                Comparator.comparing(Placed::place));
        return database.write(session -> session.dialect().claim(session, claim)).stream()
                .map(Placed::item)
                .toList();
    }

    /** A leased row. */
    private record Placed(long place, String content, int attempts) {

        OutboxItem item() {
            return new OutboxItem(Stored.read(content, Post.class), attempts);
        }
    }

    @Override
    public void add(Post post) {
        database.write(session -> {
            OutboxRows.add(session, party, List.of(post));
            return true;
        });
    }

    @Override
    public void settle(Collection<String> ids) {
        if (!ids.isEmpty()) {
            database.write(session -> session.updateOneOf(REMOVE, sorted(ids), party));
        }
    }

    @Override
    public void retryLater(Collection<String> ids, Instant notBefore) {
        if (!ids.isEmpty()) {
            database.write(session -> session.updateOneOf(GIVE_BACK, sorted(ids), notBefore, party));
        }
    }

    /** Each id once, and all nodes in one order, so that they do not lock each other out. */
    private static List<String> sorted(Collection<String> ids) {
        return ids.stream().distinct().sorted().toList();
    }

    @Override
    public void quarantine(Quarantined item) {
        database.write(session -> held.add(session, item));
    }

    @Override
    public List<Quarantined> quarantined(int limit) {
        return database.read(session -> held.list(session, limit));
    }

    @Override
    public Optional<Quarantined> held(String id) {
        return database.read(session -> held.find(session, id));
    }

    @Override
    public void assign(String id, Optional<StaffId> owner) {
        database.write(session -> held.assign(session, id, owner));
    }

    @Override
    public void release(String id) {
        database.write(session -> held.remove(session, id));
    }
}
