package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.Post;
import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.party.Party;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts post into the outbox. */
final class OutboxRows {

    private static final String ADD = """
            insert into ungebro_outbox (party, id, content, attempts) values (?, ?, ?, 0)
            """;

    private OutboxRows() {}

    static void add(Session session, Party party, List<Post> post) throws SQLException {
        Map<String, Object[]> added = new LinkedHashMap<>();
        for (Post item : post) {
            added.putIfAbsent(item.id(), Session.row(party, item.id(), StoreCodec.write(item)));
        }
        session.insertIfNew(ADD, List.copyOf(added.values()));
    }
}
