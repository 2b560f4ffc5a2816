package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.Party;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.Store;
import javax.sql.DataSource;

/**
 * What one party keeps, in a database. Stores of many parties may stand on one database, and many nodes may work on one
 * party. Thread-safe.
 */
public final class JdbcStore implements Store {

    private final Party party;
    private final CaseLedger ledger;
    private final Agenda agenda;
    private final Outbox outbox;
    private final AuditTrail audit;

    private JdbcStore(Database database, Party party) {
        this.party = party;
        ledger = new JdbcCaseLedger(database, party);
        agenda = new JdbcAgenda(database, party);
        outbox = new JdbcOutbox(database, party);
        audit = new JdbcAuditTrail(database, party);
    }

    /**
     * A store that begins and ends its own transactions, one for each call, on connections of its own. It gives each
     * connection back with the auto-commit setting it had.
     *
     * @param source the database, best a pool; its tables are there
     * @param party the party
     * @return the store
     * @throws dk.ungebro.port.Misconfigured if a script has not been run, there is no schema for this product, or the
     *     database may lose what it has acknowledged
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public static JdbcStore owningTransactions(DataSource source, Party party) {
        return new JdbcStore(Database.checked(source), party);
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
}
