package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.Party;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.util.List;

/** Audit entries as rows. */
final class AuditRows {

    private static final String ADD = """
            insert into ungebro_audit (party, youth, made_at, caller, action, rule_id, recipient, message)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            select made_at, caller, action, rule_id, recipient, message from ungebro_audit
            where party = ? and youth = ? order by party, youth, place
            """;

    private AuditRows() {}

    static void add(Session session, Party party, List<AuditEntry> entries) throws SQLException {
        session.insert(ADD, entries.stream().map(entry -> row(party, entry)).toList());
    }

    private static Object[] row(Party party, AuditEntry entry) {
        return Session.row(
                party,
                entry.youth(),
                entry.at(),
                StoreCodec.write(entry.by()),
                entry.action(),
                entry.rule(),
                entry.to(),
                entry.what());
    }

    static List<AuditEntry> list(Session session, Party party, YouthId youth) throws SQLException {
        return session.list(LIST, row -> read(youth, row), party, youth);
    }

    private static AuditEntry read(YouthId youth, Row row) throws SQLException {
        return new AuditEntry(
                row.instant(1),
                Stored.read(row.text(2), CallerIdentity.class),
                youth,
                AuditEntry.Action.valueOf(row.text(3)),
                row.text(4),
                row.maybeText(5).map(Party::ofKey),
                row.maybeText(6).map(MessageKey::ofText));
    }
}
