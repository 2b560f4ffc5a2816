package dk.ungebro.contracts.memory;

import dk.ungebro.casefile.Change;
import dk.ungebro.party.Party;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.Store;
import java.time.Clock;

/**
 * The store of one party, in memory. One lock guards all of it, so that a commit is seen whole or not at all.
 *
 * <p>Thread-safe.
 */
public final class InMemoryStore implements Store {

    private final Party party;
    private final MemoryLedger ledger;
    private final MemoryAgenda agenda;
    private final MemoryOutbox outbox;
    private final MemoryAudit audit;
    private final MemoryCorrespondence correspondence;

    /**
     * An empty store whose leases end by the clock of the system.
     *
     * @param party the party whose data it holds
     */
    public InMemoryStore(Party party) {
        this(party, Clock.systemUTC());
    }

    /**
     * An empty store.
     *
     * @param party the party whose data it holds
     * @param clock by which leases end
     */
    public InMemoryStore(Party party, Clock clock) {
        this.party = party;
        Object lock = new Object();
        this.agenda = new MemoryAgenda(lock);
        this.outbox = new MemoryOutbox(lock, clock);
        this.audit = new MemoryAudit(lock);
        this.correspondence = new MemoryCorrespondence(lock);
        this.ledger = new MemoryLedger(lock, party, this::spread);
    }

    /** Called under the lock, when nothing can fail any more. */
    private void spread(Change change) {
        change.post().forEach(outbox::add);
        change.duties().forEach(agenda::put);
        change.audit().forEach(audit::add);
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
