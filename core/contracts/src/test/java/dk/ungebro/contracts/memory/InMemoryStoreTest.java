package dk.ungebro.contracts.memory;

import dk.ungebro.contracts.StoreContract;
import dk.ungebro.contracts.StoreFixture;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import java.util.HashMap;
import java.util.Map;

class InMemoryStoreTest implements StoreContract {

    private final Map<Party, Store> stores = new HashMap<>();

    @Override
    public StoreFixture fixture() {
        return party -> stores.computeIfAbsent(party, InMemoryStore::new);
    }
}
