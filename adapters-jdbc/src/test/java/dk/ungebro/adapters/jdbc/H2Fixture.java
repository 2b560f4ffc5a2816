package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.StoreFixture;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import javax.sql.DataSource;

/** The stores of all parties on one H2 database that can be taken away. */
final class H2Fixture implements StoreFixture {

    private final WatchedSource source;
    private final JdbcDatabase database;

    H2Fixture(DataSource database) {
        source = new WatchedSource(database, true);
        this.database = JdbcDatabase.owningTransactions(source);
    }

    @Override
    public Store store(Party party) {
        return database.store(party);
    }

    @Override
    public boolean stopAnswering() {
        source.failFrom(1);
        return true;
    }
}
