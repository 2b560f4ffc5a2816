package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.PartyDirectoryContract;
import dk.ungebro.port.PartyDirectory;

class H2PartyDirectoryTest implements PartyDirectoryContract {

    private final WatchedSource source = new WatchedSource(H2.memory(), true);

    @Override
    public PartyDirectory directory() {
        return JdbcDatabase.owningTransactions(source).partyDirectory();
    }

    @Override
    public boolean stopAnswering() {
        source.failFrom(1);
        return true;
    }
}
