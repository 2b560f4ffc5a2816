package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.Quarantined;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What one party could not take in. It is kept as bytes, since it may hold characters that no text column takes. */
final class QuarantineRows {

    private static final String ADD = """
            insert into ungebro_quarantine (party, id, held_at, code, content) values (?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            select id, held_at, code, content, owner from ungebro_quarantine
            where party = ? order by party, id limit ?
            """;
    private static final String FIND = """
            select id, held_at, code, content, owner from ungebro_quarantine where party = ? and id = ?
            """;
    private static final String ASSIGN = """
            update ungebro_quarantine set owner = ? where party = ? and id = ?
            """;
    private static final String REMOVE = """
            delete from ungebro_quarantine where party = ? and id = ?
            """;

    private final Party party;

    QuarantineRows(Party party) {
        this.party = party;
    }

    boolean add(Session session, Quarantined item) throws SQLException {
        byte[] content = item.content().getBytes(StandardCharsets.UTF_8);
        return session.insertIfNew(ADD, party, item.id(), item.at(), item.code(), content);
    }

    List<Quarantined> list(Session session, int limit) throws SQLException {
        return session.list(LIST, QuarantineRows::read, party, limit);
    }

    Optional<Quarantined> find(Session session, String id) throws SQLException {
        return session.first(FIND, QuarantineRows::read, party, id);
    }

    private static Quarantined read(Row row) throws SQLException {
        String content = new String(row.bytes(4), StandardCharsets.UTF_8);
        return new Quarantined(
                row.text(1),
                row.instant(2),
                row.text(3),
                content,
                row.maybeText(5).map(StaffId::of));
    }

    boolean assign(Session session, String id, Optional<StaffId> owner) throws SQLException {
        return session.update(ASSIGN, owner, party, id) == 1;
    }

    boolean remove(Session session, String id) throws SQLException {
        return session.update(REMOVE, party, id) == 1;
    }
}
