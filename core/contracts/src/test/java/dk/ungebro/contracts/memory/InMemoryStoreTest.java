package dk.ungebro.contracts.memory;

import dk.ungebro.contracts.Capability;
import dk.ungebro.contracts.Samples;
import dk.ungebro.contracts.StoreContract;
import dk.ungebro.contracts.StoreFixture;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

class InMemoryStoreTest implements StoreContract, StoreFixture {

    private final SettableClock clock = new SettableClock(Samples.NOW);
    private final Map<Party, Store> stores = new HashMap<>();

    @Override
    public StoreFixture fixture() {
        return this;
    }

    @Override
    public Store store(Party party) {
        return stores.computeIfAbsent(party, owner -> new InMemoryStore(owner, clock));
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
