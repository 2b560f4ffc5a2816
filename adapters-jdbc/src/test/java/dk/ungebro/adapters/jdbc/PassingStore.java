package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.Store;
import dk.ungebro.youth.YouthId;
import java.util.List;
import java.util.Optional;

/** A store that hands all on, made to be changed. */
abstract class PassingStore implements Store, CaseLedger {

    private final Store right;

    PassingStore(Store right) {
        this.right = right;
    }

    @Override
    public Party party() {
        return right.party();
    }

    @Override
    public CaseLedger ledger() {
        return this;
    }

    @Override
    public Agenda agenda() {
        return right.agenda();
    }

    @Override
    public Outbox outbox() {
        return right.outbox();
    }

    @Override
    public AuditTrail audit() {
        return right.audit();
    }

    @Override
    public Correspondence correspondence() {
        return right.correspondence();
    }

    @Override
    public CaseFile load(YouthId youth) {
        return right.ledger().load(youth);
    }

    @Override
    public void commit(Change change) {
        right.ledger().commit(change);
    }

    @Override
    public Optional<Handled> handled(MessageKey key) {
        return right.ledger().handled(key);
    }

    @Override
    public List<YouthId> youths(Optional<YouthId> after, int limit) {
        return right.ledger().youths(after, limit);
    }
}
