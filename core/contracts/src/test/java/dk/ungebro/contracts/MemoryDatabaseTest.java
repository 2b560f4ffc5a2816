package dk.ungebro.contracts;

/** The database of the wrong stores is right itself, and skips nothing. */
class MemoryDatabaseTest implements StoreContract {

    private final StoreFixture fixture = MemoryDatabase.right();

    @Override
    public StoreFixture fixture() {
        return fixture;
    }
}
