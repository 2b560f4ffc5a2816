package dk.ungebro.contracts;

import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Stores in memory that one clock serves. */
final class MemoryFixture implements StoreFixture {

    private final SettableClock clock = new SettableClock(Samples.NOW);
    private final Map<Party, Store> stores = new HashMap<>();
    private final BiFunction<Party, Clock, Store> made;

    MemoryFixture(BiFunction<Party, Clock, Store> made) {
        this.made = made;
    }

    static MemoryFixture right() {
        return new MemoryFixture(InMemoryStore::new);
    }

    @Override
    public Store store(Party party) {
        return stores.computeIfAbsent(party, owner -> made.apply(owner, clock));
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.LETS_TIME_PASS);
    }

    @Override
    public boolean letTimePass(Duration duration) {
        clock.advance(duration);
        return true;
    }
}
