package dk.ungebro.sandbox;

import dk.ungebro.adapters.jdbc.JdbcDatabase;
import dk.ungebro.adapters.jdbc.JdbcSchema;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import dk.ungebro.port.YouthRegister;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Ledgers of all parties in one H2 database, in a file of the work folder. Written through at each commit, so that a
 * killed process loses nothing that it has acknowledged. Space of old pages is used again at once (retention time 0):
 * safe against a kill of the process, not against a loss of power, for which H2 has no answer at this speed.
 */
final class H2Ledgers implements Ledgers {

    private static final int CONNECTIONS = 4;

    private final JdbcConnectionPool pool;
    private final Map<Party, Store> stores = new HashMap<>();
    private final JdbcDatabase database;
    private final YouthRegister register;
    private final Progress progress;

    H2Ledgers(WorkFolder folder) {
        String url = "jdbc:h2:file:" + folder.path("ledger")
                + ";WRITE_DELAY=0;RETENTION_TIME=0;QUERY_CACHE_SIZE=100;TRACE_LEVEL_FILE=0;CACHE_SIZE=262144;DB_CLOSE_ON_EXIT=FALSE";
        pool = JdbcConnectionPool.create(url, "", "");
        pool.setMaxConnections(CONNECTIONS);
        refuseIfBusy();
        JdbcSchema.install(pool);
        database = JdbcDatabase.owningTransactions(pool);
        register = database.youthRegister(YouthIds::of);
        progress = new Progress(pool);
    }

    private void refuseIfBusy() {
        try (Connection connection = pool.getConnection()) {
            connection.isValid(0);
        } catch (SQLException e) {
            pool.dispose();
            boolean busy = e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            throw new WorkFolderBusy(
                    busy
                            ? "another run works in the work folder (en anden kørsel bruger mappen)"
                            : "the ledger in the work folder cannot be opened: error " + e.getErrorCode());
        }
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
        pool.dispose();
    }
}
