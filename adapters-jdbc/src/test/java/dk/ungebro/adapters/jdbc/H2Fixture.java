package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.StoreFixture;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import javax.sql.DataSource;

/** The stores of all parties on one H2 database that can be taken away. */
final class H2Fixture implements StoreFixture {

    private final WatchedSource source;

    H2Fixture(DataSource database) {
        source = new WatchedSource(database, true);
    }

    @Override
    public Store store(Party party) {
        return JdbcStore.owningTransactions(source, party);
    }

    @Override
    public boolean stopAnswering() {
        source.failFrom(1);
        return true;
    }
}
