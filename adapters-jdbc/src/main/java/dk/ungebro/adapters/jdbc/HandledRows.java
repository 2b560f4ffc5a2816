package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.Handled;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The messages that one party has handled. */
final class HandledRows {

    private static final String FIND = """
            select message, digest from ungebro_handled where party = ? and message in (?)
            """;

    private HandledRows() {}

    static Map<MessageKey, Handled> find(Session session, Party party, Collection<MessageKey> keys)
            throws SQLException {
        Map<MessageKey, Handled> found = new HashMap<>();
        session.listOneOf(
                FIND,
                row -> {
                    MessageKey key = MessageKey.ofText(row.text(1));
                    return found.put(key, new Handled(key, row.text(2)));
                },
                keys,
                party);
        return found;
    }
}
