package dk.ungebro.adapters.jdbc;

import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import dk.ungebro.message.Receipt.Level;
import dk.ungebro.party.Party;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How far the messages of one party have come. */
final class ReceiptRows {

    /** A level is stored as its place here. */
    private static final List<Level> LEVELS = List.of(Level.STORED, Level.VALID, Level.SHOWN, Level.ACTED_ON);

    private static final String ADD = """
            insert into ungebro_receipt (party, message, level_reached, code) values (?, ?, ?, ?)
            """;
    private static final String RAISE = """
            update ungebro_receipt set level_reached = ?, code = ?
            where party = ? and message = ? and level_reached < ?
            """;
    private static final String FIND = """
            select message, level_reached, code from ungebro_receipt where party = ? and message in (?)
            """;

    private final Party party;

    ReceiptRows(Party party) {
        this.party = party;
    }

    boolean keep(Session session, Collection<Receipt> receipts) throws SQLException {
        Map<MessageKey, Receipt> highest = new TreeMap<>(Comparator.comparing(MessageKey::text));
        receipts.forEach(receipt -> receipt.about().ifPresent(key -> highest.merge(key, receipt, ReceiptRows::higher)));
        List<Object[]> added = new ArrayList<>();
        List<Object[]> raised = new ArrayList<>();
        highest.forEach((key, receipt) -> {
            int level = LEVELS.indexOf(receipt.level());
            added.add(Session.row(party, key, level, receipt.code()));
            if (level > 0) {
                raised.add(Session.row(level, receipt.code(), party, key, level));
            }
        });
        session.insertIfNew(ADD, added);
        session.batch(RAISE, raised);
        return true;
    }

    private static Receipt higher(Receipt first, Receipt other) {
        return first.level().compareTo(other.level()) < 0 ? other : first;
    }

    Map<MessageKey, Receipt> find(Session session, Collection<MessageKey> keys) throws SQLException {
        Map<MessageKey, Receipt> found = new HashMap<>();
        session.listOneOf(
                FIND,
                row -> {
                    MessageKey key = MessageKey.ofText(row.text(1));
                    Level level = LEVELS.get((int) row.number(2));
                    return found.put(key, new Receipt(Optional.empty(), Optional.of(key), level, row.maybeText(3)));
                },
                keys,
                party);
        return found;
    }
}
