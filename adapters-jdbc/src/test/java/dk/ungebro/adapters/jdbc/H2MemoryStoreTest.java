package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.StoreContract;
import dk.ungebro.contracts.StoreFixture;

class H2MemoryStoreTest implements StoreContract {

    private final StoreFixture fixture = new DatabaseFixture(H2.memory());

    @Override
    public StoreFixture fixture() {
        return fixture;
    }
}
