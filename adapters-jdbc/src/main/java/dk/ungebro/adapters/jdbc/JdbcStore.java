package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.Party;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.Store;

/** What one party keeps, in a database. */
final class JdbcStore implements Store {

    private final Party party;
    private final CaseLedger ledger;
    private final Agenda agenda;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Correspondence correspondence;

    JdbcStore(Database database, Party party) {
        this.party = party;
        ledger = new JdbcCaseLedger(database, party);
        agenda = new JdbcAgenda(database, party);
        outbox = new JdbcOutbox(database, party);
        audit = new JdbcAuditTrail(database, party);
        correspondence = new JdbcCorrespondence(database, party);
    }

    @Override
    public Party party() {
        return party;
    }

    @Override
    public CaseLedger ledger() {
        return ledger;
    }

    @Override
    public Agenda agenda() {
        return agenda;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public Correspondence correspondence() {
        return correspondence;
    }
}
