package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.Post;
import dk.ungebro.party.Party;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Leases items: finds candidates without a lock, then takes each of them on the condition that it is still free. Needs
 * no lock that skips rows, and writes nothing when nothing waits.
 */
final class Lease {

    private static final String CANDIDATES = """
            select id, content, attempts from ungebro_outbox
            where party = ? and (not_before is null or not_before <= ?)
            and (lease_until is null or lease_until <= ? or lease_owner = ?)
            order by party, place fetch first ? rows only
            """;
    private static final String TAKE = """
            update ungebro_outbox set lease_owner = ?, lease_until = ?
            where party = ? and id = ? and (not_before is null or not_before <= ?)
            and (lease_until is null or lease_until <= ? or lease_owner = ?)
            """;

    private final Party party;
    private final LeaseRequest request;

    Lease(Party party, LeaseRequest request) {
        this.party = party;
        this.request = request;
    }

    /** An item that was free when it was looked at. */
    record Candidate(String id, String content, int attempts) {

        OutboxItem item() {
            return new OutboxItem(Stored.read(content, Post.class), attempts);
        }
    }

    List<Candidate> candidates(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                CANDIDATES,
                row -> new Candidate(row.text(1), row.text(2), (int) row.number(3)),
                party,
                request.now(),
                request.now(),
                request.owner(),
                request.limit());
    }

    List<OutboxItem> take(Connection connection, List<Candidate> candidates) throws SQLException {
        int[] taken = Sql.batch(
                connection,
                TAKE,
                candidates.stream().map(candidate -> row(candidate.id())).toList());
        List<OutboxItem> items = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] != 0) {
                items.add(candidates.get(i).item());
            }
        }
        return items;
    }

    private Object[] row(String id) {
        return Sql.row(request.owner(), request.until(), party, id, request.now(), request.now(), request.owner());
    }
}
