package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.ungebro.adapters.jdbc.RecordedHistory.Attempt;
import dk.ungebro.adapters.jdbc.RecordedHistory.Got;
import dk.ungebro.adapters.jdbc.RecordedHistory.State;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.law.Reading;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is lost, claimed twice or seen half, whatever the isolation of the transactions. And such a thing is found. */
class IsolationTest {

    private static final int COMMITS = Integer.getInteger("histories.commits", 40);

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL_18, TRANSACTION_READ_COMMITTED",
        "POSTGRESQL_18, TRANSACTION_REPEATABLE_READ",
        "POSTGRESQL_18, TRANSACTION_SERIALIZABLE",
        "MARIADB, TRANSACTION_READ_COMMITTED",
        "MARIADB, TRANSACTION_REPEATABLE_READ",
        "MARIADB, TRANSACTION_SERIALIZABLE",
        "H2_MEMORY, TRANSACTION_READ_COMMITTED",
        "H2_MEMORY, TRANSACTION_SERIALIZABLE"
    })
    void concurrent_work_is_as_if_one_had_been_after_the_other(TestDatabase database, String isolation)
            throws Exception {
        assertThat(findings(database, isolation, Spoilt.NOTHING))
                .filteredOn(finding -> !isOfAStatement(database, finding))
                .isEmpty();
    }

    /**
     * H2 itself shows one statement that reads several tables a commit between them, now and then, at every level and
     * whoever commits. The adapters read no two tables in one statement.
     */
    private static boolean isOfAStatement(TestDatabase database, String finding) {
        return database == TestDatabase.H2_MEMORY && finding.startsWith("seen half");
    }

    @Test
    void a_lease_that_does_not_lock_is_found() throws Exception {
        assertThat(findings(TestDatabase.MARIADB, "TRANSACTION_READ_COMMITTED", Spoilt.LEASE))
                .anyMatch(finding -> finding.startsWith("claimed twice"));
    }

    @Test
    void a_commit_that_shows_half_of_itself_is_found() throws Exception {
        assertThat(findings(TestDatabase.POSTGRESQL_18, "TRANSACTION_READ_COMMITTED", Spoilt.TRANSACTION))
                .anyMatch(finding -> finding.startsWith("seen half"));
    }

    @Test
    void a_writer_who_insists_on_what_he_decided_before_is_found() throws Exception {
        DataSource source = TestDatabase.POSTGRESQL_18.emptied();
        JdbcDatabase database = JdbcDatabase.owningTransactions(source);

        assertThat(findings(source, () -> new Insisting(database.store(CaseStory.MUNICIPALITY))))
                .anyMatch(finding -> finding.startsWith("lost update"));
    }

    private static List<String> findings(TestDatabase database, String isolation, Spoilt spoilt) throws Exception {
        database.emptied();
        var config = new HikariConfig();
        config.setTransactionIsolation(isolation);
        try (HikariDataSource pool = database.newPool(config)) {
            JdbcDatabase tables = JdbcDatabase.owningTransactions(spoilt.on(pool));
            return findings(database.pool(), () -> tables.store(CaseStory.MUNICIPALITY));
        }
    }

    private static List<String> findings(DataSource source, Supplier<Store> stores) throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed of the history: " + seed);
        RecordedHistory history = RecordedHistory.of(stores, source, COMMITS, seed);
        List<String> findings = new ArrayList<>();
        versions(history, findings);
        contents(history, stores.get(), findings);
        claims(history, findings);
        for (State state : history.states) {
            if (!state.isWhole()) {
                findings.add("seen half: " + state);
            }
        }
        return findings;
    }

    /** No two accepted changes were decided on the same version. */
    private static void versions(RecordedHistory history, List<String> findings) {
        Set<String> decidedOn = new HashSet<>();
        for (Attempt attempt : history.attempts) {
            String version =
                    attempt.change().youth().value() + " at " + attempt.change().expectedVersion();
            if (attempt.accepted() && !decidedOn.add(version)) {
                findings.add("lost update: two changes of " + version);
            }
        }
    }

    /** What was accepted is there once, what was refused is not. */
    private static void contents(RecordedHistory history, Store store, List<String> findings) {
        for (Attempt attempt : history.attempts) {
            Change change = attempt.change();
            List<JournalEntry> entries =
                    store.ledger().load(change.youth()).journal().entries();
            Handled handled = change.handled().orElseThrow();
            boolean all = entries.containsAll(change.entries())
                    && store.ledger().handled(handled.key()).isPresent();
            boolean some = entries.stream().anyMatch(change.entries()::contains)
                    || store.ledger().handled(handled.key()).isPresent();
            if (attempt.accepted() ? !all : some) {
                findings.add((attempt.accepted() ? "missing: " : "stored though refused: ")
                        + handled.key().text());
            }
        }
    }

    private static void claims(RecordedHistory history, List<String> findings) {
        Map<String, String> owners = new HashMap<>();
        for (Got got : history.got) {
            String before = owners.putIfAbsent(got.id(), got.owner());
            if (before != null && !before.equals(got.owner())) {
                findings.add("claimed twice: " + got.id());
            }
        }
        long accepted = history.attempts.stream().filter(Attempt::accepted).count();
        if (owners.size() != accepted) {
            findings.add("claimed " + owners.size() + " of " + accepted);
        }
    }

    /** Commits again, after a refusal, what was decided on an old state of the case. */
    private static final class Insisting extends PassingStore {

        Insisting(Store right) {
            super(right);
        }

        @Override
        public void commit(Change change) {
            try {
                super.commit(change);
            } catch (ConcurrentChange e) {
                commit(renumbered(change));
            }
        }

        private Change renumbered(Change change) {
            var file = load(change.youth());
            JournalEntry first = change.entries().get(0);
            var stamp = new Stamp(first.recordedAt(), first.by(), Reading.DEFAULT);
            return new Change(
                    change.youth(),
                    file.version(),
                    file.entries(
                            stamp,
                            change.entries().stream().map(JournalEntry::fact).toList()),
                    change.post(),
                    change.duties(),
                    change.audit(),
                    change.handled());
        }
    }
}
