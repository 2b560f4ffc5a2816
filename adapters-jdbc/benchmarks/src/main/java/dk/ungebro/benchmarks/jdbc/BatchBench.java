package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.casefile.Change;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.rounds.Print;
import dk.ungebro.rounds.Rounds;
import java.util.List;
import java.util.stream.Stream;

/** Ready changes of many cases, stored together. */
final class BatchBench {

    private static final int WARM_UP = 2;
    private static final int CASES = 500;
    private static final String OURS = "ledger.commitAll";
    private static final String BARE = "bare JDBC, grouped, the same rows";
    private static final String SINGLY = "ledger.commit, one after another";

    private BatchBench() {}

    static void run(Ground ground) throws Exception {
        CaseLedger ledger = ground.database().store(Story.MUNICIPALITY).ledger();
        Print.line("%d changes of %d cases, four entries each", CASES, CASES);
        new Rounds(WARM_UP)
                .way(OURS, round -> together(ledger))
                .way(BARE, round -> bare(ground))
                .way(SINGLY, round -> singly(ledger))
                .way("JSON of the changes", round -> json())
                .run(ground.rounds())
                .against(BARE, 1)
                .against(OURS, 1);
    }

    private static List<Change> changes() {
        return Stream.generate(() -> Story.admission(Story.unknown()))
                .limit(CASES)
                .toList();
    }

    private static long together(CaseLedger ledger) {
        List<Change> changes = changes();
        long begin = System.nanoTime();
        List<Change> refused = ledger.commitAll(changes);
        long took = System.nanoTime() - begin;
        if (!refused.isEmpty()) {
            throw new IllegalStateException(refused.size() + " were refused");
        }
        return took;
    }

    private static long bare(Ground ground) throws Exception {
        Bare rows = Bare.of(changes());
        long begin = System.nanoTime();
        rows.commit(ground.pool());
        return System.nanoTime() - begin;
    }

    private static long singly(CaseLedger ledger) {
        List<Change> changes = changes();
        long begin = System.nanoTime();
        changes.forEach(ledger::commit);
        return System.nanoTime() - begin;
    }

    private static long json() {
        List<Change> changes = changes();
        long begin = System.nanoTime();
        Bare.of(changes);
        return System.nanoTime() - begin;
    }
}
