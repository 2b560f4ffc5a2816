package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.Party;
import dk.ungebro.port.Quarantined;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What one party could not take in. */
final class QuarantineRows {

    private static final String FIND = """
            select 1 from ungebro_quarantine where party = ? and id = ?
            """;
    private static final String ADD = """
            insert into ungebro_quarantine (party, id, held_at, code, content) values (?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            select id, held_at, code, content from ungebro_quarantine
            where party = ? order by party, id fetch first ? rows only
            """;
    private static final String REMOVE = """
            delete from ungebro_quarantine where party = ? and id = ?
            """;

    private final Party party;

    QuarantineRows(Party party) {
        this.party = party;
    }

    boolean add(Connection connection, Quarantined item) throws SQLException {
        if (Sql.first(connection, FIND, row -> true, party, item.id()).isPresent()) {
            return false;
        }
        return Sql.update(connection, ADD, party, item.id(), item.at(), item.code(), item.content()) == 1;
    }

    List<Quarantined> list(Connection connection, int limit) throws SQLException {
        return Sql.list(
                connection,
                LIST,
                row -> new Quarantined(row.text(1), row.instant(2), row.text(3), row.text(4)),
                party,
                limit);
    }

    boolean remove(Connection connection, String id) throws SQLException {
        return Sql.update(connection, REMOVE, party, id) == 1;
    }
}
