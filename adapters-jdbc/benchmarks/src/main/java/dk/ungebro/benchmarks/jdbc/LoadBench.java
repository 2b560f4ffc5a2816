package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.rounds.Print;
import dk.ungebro.rounds.Rounds;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** A case of 200 entries, among others, is read. */
final class LoadBench {

    private static final int ENTRIES = 200;
    private static final int OTHERS = 500;
    private static final int TIMES = 200;
    private static final int WARM_UP = 5;
    private static final String SELECT = """
            select number, recorded_at, caller, fact from ungebro_journal where party = ? and youth = ? order by number
            """;

    private static final AtomicLong CPU = new AtomicLong();

    private LoadBench() {}

    static void run(Ground ground) throws Exception {
        CaseLedger ledger = ground.database().store(Story.MUNICIPALITY).ledger();
        CaseFile file = fill(ledger);
        ground.tidy("ungebro_journal");
        Print.line("a case of %d entries beside %d others", file.version(), OTHERS);
        new Rounds(WARM_UP)
                .way("ledger.load", round -> load(ledger, file))
                .part("ledger.load, CPU of the client", CPU::get)
                .way("bare JDBC, the rows as text", round -> select(ground.pool(), file))
                .run(ground.rounds())
                .against("bare JDBC, the rows as text", TIMES);
    }

    private static CaseFile fill(CaseLedger ledger) {
        List<Change> changes = new ArrayList<>();
        CaseFile file = Story.unknown();
        while (file.version() < ENTRIES) {
            Change next = Story.admission(file);
            changes.add(next);
            file = Story.after(file, next);
        }
        for (int other = 0; other < OTHERS; other++) {
            changes.add(Story.admission(Story.unknown()));
        }
        ledger.commitAll(changes);
        return file;
    }

    private static long load(CaseLedger ledger, CaseFile file) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            if (ledger.load(file.youth()).version() != file.version()) {
                throw new IllegalStateException("something is missing");
            }
        }
        long took = System.nanoTime() - begin;
        CPU.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu);
        return took;
    }

    private static long select(DataSource source, CaseFile file) throws SQLException {
        long begin = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            try (Connection connection = source.getConnection();
                    PreparedStatement statement = connection.prepareStatement(SELECT)) {
                statement.setString(1, Story.MUNICIPALITY.key());
                statement.setString(2, file.youth().value());
                read(statement);
            }
        }
        return System.nanoTime() - begin;
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getLong(1);
                rows.getString(2);
                rows.getString(3);
                rows.getString(4);
            }
        }
    }
}
