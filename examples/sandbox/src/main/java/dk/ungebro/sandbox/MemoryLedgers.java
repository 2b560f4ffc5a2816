package dk.ungebro.sandbox;

import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import dk.ungebro.port.YouthRegister;
import java.util.HashMap;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;

/** Ledgers in memory: gone when the process ends. */
final class MemoryLedgers implements Ledgers {

    private final Map<Party, Store> stores = new HashMap<>();
    private final YouthRegister register = new InMemoryYouthRegister(YouthIds::of);
    private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:", "", "");
    private final Progress progress;

    MemoryLedgers() {
        pool.setMaxConnections(1);
        progress = new Progress(new OwnTables(pool));
        progress.install();
    }

    @Override
    public Store store(Party party) {
        return stores.computeIfAbsent(party, InMemoryStore::new);
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
        pool.dispose();
    }
}
