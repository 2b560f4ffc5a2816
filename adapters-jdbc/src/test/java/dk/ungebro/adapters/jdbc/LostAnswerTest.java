package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.casefile.Change;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Store;
import dk.ungebro.port.TemporarilyUnavailable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The line breaks while a transaction is being committed: whether it was stored is read, not guessed. */
class LostAnswerTest {

    /** What becomes of the commits, one after another; those that follow are carried out. */
    private enum Fate {
        STORED_BUT_NOT_ANSWERED,
        NOT_STORED
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL_18", "MARIADB"})
    void a_commit_whose_answer_is_lost_counts_as_stored(TestDatabase database) {
        DataSource source = database.emptied();
        Store store = store(source, Fate.STORED_BUT_NOT_ANSWERED);
        Change change = CaseStory.admission(store.ledger().load(CaseStory.youth(1)), 1);

        store.ledger().commit(change);

        assertStoredOnce(source, List.of(change));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL_18", "MARIADB"})
    void a_commit_that_never_arrived_is_made_again(TestDatabase database) {
        DataSource source = database.emptied();
        Store store = store(source, Fate.NOT_STORED);
        Change change = CaseStory.admission(store.ledger().load(CaseStory.youth(1)), 1);

        store.ledger().commit(change);

        assertStoredOnce(source, List.of(change));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL_18", "MARIADB"})
    void a_lost_answer_does_not_hide_that_somebody_else_was_faster(TestDatabase database) {
        DataSource source = database.emptied();
        Store other = JdbcDatabase.owningTransactions(source).store(CaseStory.MUNICIPALITY);
        Store store = store(source, Fate.NOT_STORED);
        var before = store.ledger().load(CaseStory.youth(1));
        Change theirs = CaseStory.admission(before, 2);
        other.ledger().commit(theirs);

        assertThatThrownBy(() -> store.ledger().commit(CaseStory.admission(before, 1)))
                .isInstanceOf(ConcurrentChange.class);

        assertStoredOnce(source, List.of(theirs));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL_18", "MARIADB"})
    void many_changes_whose_answer_is_lost_count_as_stored(TestDatabase database) {
        for (Fate fate : Fate.values()) {
            DataSource source = database.emptied();
            Store store = store(source, fate);
            List<Change> changes = List.of(
                    CaseStory.admission(store.ledger().load(CaseStory.youth(1)), 1),
                    CaseStory.admission(store.ledger().load(CaseStory.youth(2)), 2));

            assertThat(store.ledger().commitAll(changes)).isEmpty();

            assertStoredOnce(source, changes);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL_18", "MARIADB"})
    void while_the_database_stays_away_nobody_knows(TestDatabase database) {
        DataSource source = database.emptied();
        Store store = store(source, Fate.STORED_BUT_NOT_ANSWERED, Fate.NOT_STORED, Fate.NOT_STORED);
        Change change = CaseStory.admission(store.ledger().load(CaseStory.youth(1)), 1);
        Store away = store(source, Fate.NOT_STORED, Fate.NOT_STORED);

        assertThatThrownBy(() -> away.ledger().commit(change)).isInstanceOf(TemporarilyUnavailable.class);

        store.ledger().commit(change);
        assertStoredOnce(source, List.of(change));
    }

    private static void assertStoredOnce(DataSource source, List<Change> changes) {
        Store store = JdbcDatabase.owningTransactions(source).store(CaseStory.MUNICIPALITY);
        for (Change change : changes) {
            assertThat(store.ledger().load(change.youth()).journal().entries()).isEqualTo(change.entries());
            assertThat(store.ledger().handled(change.handled().orElseThrow().key()))
                    .isEqualTo(change.handled());
        }
        assertThat(count(source, "ungebro_handled")).isEqualTo(changes.size());
        assertThat(count(source, "ungebro_outbox")).isEqualTo(changes.size());
    }

    private static int count(DataSource source, String table) {
        try {
            return Integer.parseInt(Tables.text(source, "select count(*) from " + table));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Store store(DataSource source, Fate... fates) {
        return JdbcDatabase.owningTransactions(new LosingSource(source, fates).source())
                .store(CaseStory.MUNICIPALITY);
    }

    /** Connections on which some commits are lost with their line. */
    private static final class LosingSource {

        private final DataSource real;
        private final Fate[] fates;
        private int commits;

        LosingSource(DataSource real, Fate... fates) {
            this.real = real;
            this.fates = fates;
        }

        DataSource source() {
            return proxy(DataSource.class, (self, method, arguments) -> {
                Object result = call(() -> method.invoke(real, arguments));
                return result instanceof Connection connection ? losing(connection) : result;
            });
        }

        private Connection losing(Connection connection) {
            return proxy(Connection.class, (self, method, arguments) -> {
                if (!method.getName().equals("commit") || commits >= fates.length) {
                    return call(() -> method.invoke(connection, arguments));
                }
                if (fates[commits++] == Fate.STORED_BUT_NOT_ANSWERED) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                throw new SQLException("the line is dead", "08006");
            });
        }

        private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }

        private static Object call(java.util.concurrent.Callable<Object> call) throws Exception {
            try {
                return call.call();
            } catch (InvocationTargetException e) {
                throw (Exception) e.getCause();
            }
        }
    }
}
