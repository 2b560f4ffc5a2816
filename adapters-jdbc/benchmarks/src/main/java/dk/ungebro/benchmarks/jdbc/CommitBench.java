package dk.ungebro.benchmarks.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.race.Business;
import dk.ungebro.rounds.Print;
import dk.ungebro.rounds.Rounds;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One change in one transaction: an admission arrives. Half of them open a case, half go on with it. */
final class CommitBench {

    private static final int CASES = 150;
    private static final int WARM_UP = 20;
    private static final String OURS = "ledger.commit";
    private static final String BARE = "bare JDBC, the same rows";

    private CommitBench() {}

    static void run(Ground ground) throws Exception {
        CaseLedger ledger = ground.database().store(Story.MUNICIPALITY).ledger();
        Business.execute(ground.pool(), "create table if not exists single (id bigint generated always as identity)");
        describe(changes());
        new Rounds(WARM_UP)
                .way(OURS, round -> ours(ledger))
                .way(BARE, round -> bare(ground.pool()))
                .way("one row in one transaction", round -> single(ground.pool()))
                .way("one select", round -> select(ground.pool()))
                .way("JSON of the change", round -> json())
                .run(ground.rounds())
                .against(BARE, 2 * CASES);
    }

    private static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            CaseFile unknown = Story.unknown();
            Change opening = Story.admission(unknown);
            changes.add(opening);
            changes.add(Story.admission(Story.after(unknown, opening)));
        }
        return changes;
    }

    private static void describe(List<Change> changes) {
        for (Change change : changes.subList(0, 2)) {
            Print.line(
                    "a change: %d entries, %d post of %d characters, %d duties, %d audit entries, %s",
                    change.entries().size(),
                    change.post().size(),
                    StoreCodec.write(change.post().get(0)).length(),
                    change.duties().size(),
                    change.audit().size(),
                    change.expectedVersion() == 0 ? "a new case" : "a known case");
        }
    }

    private static long ours(CaseLedger ledger) {
        List<Change> changes = changes();
        long begin = System.nanoTime();
        changes.forEach(ledger::commit);
        return System.nanoTime() - begin;
    }

    private static long bare(HikariDataSource pool) throws SQLException {
        List<Bare> changes =
                changes().stream().map(change -> Bare.of(List.of(change))).toList();
        long begin = System.nanoTime();
        for (Bare change : changes) {
            change.commit(pool);
        }
        return System.nanoTime() - begin;
    }

    private static long single(HikariDataSource pool) throws SQLException {
        return times(pool, "insert into single default values");
    }

    private static long select(HikariDataSource pool) throws SQLException {
        return times(pool, "select 1");
    }

    private static long times(HikariDataSource pool, String sql) throws SQLException {
        long begin = System.nanoTime();
        for (int i = 0; i < 2 * CASES; i++) {
            try (var connection = pool.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                statement.execute();
            }
        }
        return System.nanoTime() - begin;
    }

    private static long json() {
        List<Change> changes = changes();
        long begin = System.nanoTime();
        changes.forEach(change -> {
            change.entries().forEach(entry -> {
                StoreCodec.write(entry.by());
                StoreCodec.write(entry.fact());
            });
            change.post().forEach(StoreCodec::write);
        });
        return System.nanoTime() - begin;
    }
}
