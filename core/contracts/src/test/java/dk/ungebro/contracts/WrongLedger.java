package dk.ungebro.contracts;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.youth.YouthId;
import java.util.List;
import java.util.Optional;

/** A ledger that hands each single call on to a right one; mistakes override it. */
class WrongLedger implements CaseLedger {

    private final CaseLedger right;

    WrongLedger(CaseLedger right) {
        this.right = right;
    }

    @Override
    public CaseFile load(YouthId youth) {
        return right.load(youth);
    }

    @Override
    public void commit(Change change) {
        right.commit(change);
    }

    @Override
    public Optional<Handled> handled(MessageKey key) {
        return right.handled(key);
    }

    @Override
    public List<YouthId> youths(Optional<YouthId> after, int limit) {
        return right.youths(after, limit);
    }
}
