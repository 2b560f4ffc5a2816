package dk.ungebro.contracts;

import dk.ungebro.casefile.Post;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An outbox that hands all on to a right one; mistakes override it. */
class WrongOutbox implements Outbox {

    private final Outbox right;

    WrongOutbox(Outbox right) {
        this.right = right;
    }

    @Override
    public List<OutboxItem> lease(LeaseRequest request) {
        return right.lease(request);
    }

    @Override
    public void settle(Collection<String> ids) {
        right.settle(ids);
    }

    @Override
    public void retryLater(Collection<String> ids, Instant notBefore) {
        right.retryLater(ids, notBefore);
    }

    @Override
    public void quarantine(Quarantined item) {
        right.quarantine(item);
    }

    @Override
    public List<Quarantined> quarantined(int limit) {
        return right.quarantined(limit);
    }

    @Override
    public void release(String id) {
        right.release(id);
    }

    @Override
    public void add(Post post) {
        right.add(post);
    }

    @Override
    public Optional<Quarantined> held(String id) {
        return right.held(id);
    }

    @Override
    public void assign(String id, Optional<StaffId> owner) {
        right.assign(id, owner);
    }
}
