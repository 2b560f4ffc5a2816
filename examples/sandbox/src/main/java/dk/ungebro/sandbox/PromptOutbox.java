package dk.ungebro.sandbox;

import dk.ungebro.casefile.Post;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An outbox for a clock that stands still within a day: what fails is tried again in the next round, since the time at
 * which the courier would try it again never comes on its day.
 */
record PromptOutbox(Outbox outbox, Clock clock) implements Outbox {

    @Override
    public List<OutboxItem> lease(LeaseRequest request) {
        return outbox.lease(request);
    }

    @Override
    public void settle(Collection<String> ids) {
        outbox.settle(ids);
    }

    @Override
    public void retryLater(Collection<String> ids, Instant notBefore) {
        outbox.retryLater(ids, clock.instant());
    }

    @Override
    public void quarantine(Quarantined item) {
        outbox.quarantine(item);
    }

    @Override
    public List<Quarantined> quarantined(int limit) {
        return outbox.quarantined(limit);
    }

    @Override
    public void release(String id) {
        outbox.release(id);
    }

    @Override
    public void add(Post post) {
        outbox.add(post);
    }

    @Override
    public Optional<Quarantined> held(String id) {
        return outbox.held(id);
    }

    @Override
    public void assign(String id, Optional<StaffId> owner) {
        outbox.assign(id, owner);
    }
}
