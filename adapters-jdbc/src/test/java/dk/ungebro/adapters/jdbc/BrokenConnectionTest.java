package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.Change;
import dk.ungebro.contracts.jdbc.WatchedDataSource;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Store;
import dk.ungebro.port.TemporarilyUnavailable;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenConnectionTest {

    private static final int MOST = 500;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_connection_lost_at_any_call_of_a_commit_leaves_all_or_nothing(boolean autoCommit) throws SQLException {
        int stored = 0;
        int lost = 0;
        for (int call = 1; call < MOST; call++) {
            DataSource database = H2.memory();
            var line = new WatchedDataSource(database, autoCommit);
            Store store = JdbcDatabase.owningTransactions(line).store(CaseStory.MUNICIPALITY);
            Change change = CaseStory.admission(store.ledger().load(CaseStory.youth(1)), 1);

            line.failFrom(call);
            boolean acknowledged = commit(store, change);
            boolean reached = line.hasFailed();
            line.failFrom(Integer.MAX_VALUE);

            assertThat(line.stillOpen()).isZero();
            Map<String, Long> counts = Tables.counts(database, Tables.OF_A_COMMIT);
            if (acknowledged) {
                assertThat(counts).containsEntry("ungebro_journal", 4L).containsEntry("ungebro_outbox", 1L);
                stored++;
            } else {
                assertThat(counts.values()).containsOnly(0L);
                lost++;
            }
            if (!reached) {
                break;
            }
        }
        assertThat(lost).isGreaterThan(10);
        assertThat(stored).isPositive();
    }

    private static boolean commit(Store store, Change change) {
        try {
            store.ledger().commit(change);
            return true;
        } catch (PortException e) {
            assertThat(e).isInstanceOf(TemporarilyUnavailable.class);
            return false;
        }
    }
}
