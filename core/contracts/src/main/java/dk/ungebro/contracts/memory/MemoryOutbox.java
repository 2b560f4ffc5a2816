package dk.ungebro.contracts.memory;

import dk.ungebro.casefile.Post;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Waiting items in the order in which they came, and held ones in the order of their ids. */
final class MemoryOutbox implements Outbox {

    private final Object lock;
    private final Clock clock;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final SortedMap<String, Quarantined> held = new TreeMap<>();

    MemoryOutbox(Object lock, Clock clock) {
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public void add(Post post) {
        synchronized (lock) {
            waiting.putIfAbsent(post.id(), new Waiting(post, 0, Instant.MIN, "", Instant.MIN));
        }
    }

    @Override
    public List<OutboxItem> lease(LeaseRequest request) {
        synchronized (lock) {
            Instant here = clock.instant();
            List<Waiting> free = waiting.values().stream()
                    .filter(item -> item.freeFor(request, here))
                    .limit(request.limit())
                    .toList();
            free.forEach(item -> waiting.put(item.post().id(), item.leased(request, here)));
            return free.stream()
                    .map(item -> new OutboxItem(item.post(), item.attempts()))
                    .toList();
        }
    }

    @Override
    public void settle(Collection<String> ids) {
        synchronized (lock) {
            ids.forEach(waiting::remove);
        }
    }

    @Override
    public void retryLater(Collection<String> ids, Instant notBefore) {
        synchronized (lock) {
            ids.stream()
                    .distinct()
                    .forEach(id -> waiting.computeIfPresent(id, (same, item) -> item.triedUntil(notBefore)));
        }
    }

    @Override
    public void quarantine(Quarantined item) {
        synchronized (lock) {
            held.putIfAbsent(item.id(), item);
        }
    }

    @Override
    public List<Quarantined> quarantined(int limit) {
        synchronized (lock) {
            return held.values().stream().limit(limit).toList();
        }
    }

    @Override
    public Optional<Quarantined> held(String id) {
        synchronized (lock) {
            return Optional.ofNullable(held.get(id));
        }
    }

    @Override
    public void assign(String id, Optional<StaffId> owner) {
        synchronized (lock) {
            held.computeIfPresent(
                    id, (same, item) -> new Quarantined(id, item.at(), item.code(), item.content(), owner));
        }
    }

    @Override
    public void release(String id) {
        synchronized (lock) {
            held.remove(id);
        }
    }

    /** An item with its lease; one that is free has no owner. */
    private record Waiting(Post post, int attempts, Instant notBefore, String owner, Instant leasedUntil) {

        boolean freeFor(LeaseRequest request, Instant here) {
            boolean due = !notBefore.isAfter(request.now());
            return due && (owner.equals(request.owner()) || !leasedUntil.isAfter(here));
        }

        Waiting leased(LeaseRequest request, Instant here) {
            return new Waiting(post, attempts, notBefore, request.owner(), here.plus(request.lasting()));
        }

        Waiting triedUntil(Instant again) {
            return new Waiting(post, attempts + 1, again, "", Instant.MIN);
        }
    }
}
