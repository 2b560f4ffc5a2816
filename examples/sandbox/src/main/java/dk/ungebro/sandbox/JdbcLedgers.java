package dk.ungebro.sandbox;

import dk.ungebro.adapters.jdbc.JdbcDatabase;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import dk.ungebro.port.YouthRegister;
import java.util.HashMap;
import java.util.Map;

/** Ledgers of all parties in one database. */
final class JdbcLedgers implements Ledgers {

    private final ConnectionPool pool;
    private final OwnTables tables;
    private final Map<Party, Store> stores = new HashMap<>();
    private final JdbcDatabase database;
    private final YouthRegister register;
    private final Progress progress;

    /** Takes over the pool; the tables are there. */
    JdbcLedgers(ConnectionPool pool) {
        this.pool = pool;
        tables = new OwnTables(pool.source());
        database = JdbcDatabase.owningTransactions(pool.source());
        register = database.youthRegister(YouthIds::of);
        progress = new Progress(tables);
    }

    JdbcDatabase database() {
        return database;
    }

    OwnTables tables() {
        return tables;
    }

    @Override
    public Store store(Party party) {
        return stores.computeIfAbsent(party, database::store);
    }

    @Override
    public YouthRegister register() {
        return register;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void close() {
        pool.close();
    }
}
