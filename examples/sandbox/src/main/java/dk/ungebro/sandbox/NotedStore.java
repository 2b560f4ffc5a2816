package dk.ungebro.sandbox;

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
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A party's store that notes on the board whose case is about to be touched by a message, so that a desk looks at it even
 * if this node is killed right after.
 */
record NotedStore(Store store, Board board, Clock clock) implements Store {

    @Override
    public Party party() {
        return store.party();
    }

    @Override
    public CaseLedger ledger() {
        boolean hasDesk = World.isMunicipality(party()) || World.isInstitution(party());
        return hasDesk ? new NotedLedger(party(), store.ledger(), board) : store.ledger();
    }

    @Override
    public Agenda agenda() {
        return store.agenda();
    }

    @Override
    public Outbox outbox() {
        return new PromptOutbox(store.outbox(), clock);
    }

    @Override
    public AuditTrail audit() {
        return store.audit();
    }

    @Override
    public Correspondence correspondence() {
        return store.correspondence();
    }

    /** Notes before it commits. */
    private record NotedLedger(Party party, CaseLedger ledger, Board board) implements CaseLedger {

        @Override
        public CaseFile load(YouthId youth) {
            return ledger.load(youth);
        }

        @Override
        public List<CaseFile> load(Collection<YouthId> youths) {
            return ledger.load(youths);
        }

        @Override
        public void commit(Change change) {
            note(change);
            ledger.commit(change);
        }

        @Override
        public List<Change> commitAll(List<Change> changes) {
            changes.forEach(this::note);
            return ledger.commitAll(changes);
        }

        private void note(Change change) {
            if (change.handled().isPresent()) {
                board.askToAct(new Touched(party, change.youth()));
            }
        }

        @Override
        public Optional<Handled> handled(MessageKey key) {
            return ledger.handled(key);
        }

        @Override
        public Map<MessageKey, Handled> handled(Collection<MessageKey> keys) {
            return ledger.handled(keys);
        }

        @Override
        public List<YouthId> youths(Optional<YouthId> after, int limit) {
            return ledger.youths(after, limit);
        }
    }
}
