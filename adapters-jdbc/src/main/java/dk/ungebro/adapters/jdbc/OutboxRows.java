package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.Post;
import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.party.Party;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts post into the outbox. */
final class OutboxRows {

    private static final String KNOWN = """
            select 1 from ungebro_outbox where party = ? and id = ?
            """;
    private static final String ADD = """
            insert into ungebro_outbox (party, id, content, attempts) values (?, ?, ?, 0)
            """;

    private OutboxRows() {}

    static void add(Connection connection, Party party, List<Post> post) throws SQLException {
        Map<String, Object[]> added = new LinkedHashMap<>();
        for (Post item : post) {
            String id = item.id();
            if (!isKnown(connection, party, id)) {
                added.putIfAbsent(id, Sql.row(party, id, StoreCodec.write(item)));
            }
        }
        Sql.batch(connection, ADD, List.copyOf(added.values()));
    }

    private static boolean isKnown(Connection connection, Party party, String id) throws SQLException {
        return Sql.first(connection, KNOWN, row -> true, party, id).isPresent();
    }
}
