package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.party.Party;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.youth.YouthId;
import java.util.List;

/** The audit trail of one party. */
final class JdbcAuditTrail implements AuditTrail {

    private final Database database;
    private final Party party;

    JdbcAuditTrail(Database database, Party party) {
        this.database = database;
        this.party = party;
    }

    @Override
    public void add(AuditEntry entry) {
        database.write(session -> {
            AuditRows.add(session, party, List.of(entry));
            return true;
        });
    }

    @Override
    public List<AuditEntry> of(YouthId youth) {
        return database.read(session -> AuditRows.list(session, party, youth));
    }
}
