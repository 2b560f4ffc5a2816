package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.party.Party;
import dk.ungebro.port.ConcurrentChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes one change within one transaction. The row of the case comes first: it is what writers of one case wait for. */
final class Commit {

    private static final String OPEN_CASE = """
            insert into ungebro_case (party, youth, version) values (?, ?, ?)
            """;
    private static final String RAISE_VERSION = """
            update ungebro_case set version = ? where party = ? and youth = ? and version = ?
            """;
    private static final String FIND_CASE = """
            select version from ungebro_case where party = ? and youth = ?
            """;
    private static final String ADD_ENTRY = """
            insert into ungebro_journal (party, youth, number, recorded_at, caller, fact) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_HANDLED = """
            insert into ungebro_handled (party, message, digest) values (?, ?, ?)
            """;

    private final Connection connection;
    private final Party party;
    private final Change change;

    Commit(Connection connection, Party party, Change change) {
        this.connection = connection;
        this.party = party;
        this.change = change;
    }

    void run() throws SQLException {
        takeCase();
        Sql.batch(
                connection, ADD_ENTRY, change.entries().stream().map(this::row).toList());
        if (change.handled().isPresent()) {
            Handled handled = change.handled().get();
            Sql.update(connection, ADD_HANDLED, party, handled.key(), handled.digest());
        }
        OutboxRows.add(connection, party, change.post());
        DutyRows.put(connection, party, change.duties());
        AuditRows.add(connection, party, change.audit());
    }

    private void takeCase() throws SQLException {
        if (!isAsExpected()) {
            throw new ConcurrentChange("the case of " + change.youth().value() + " at " + party.key()
                    + " has not version " + change.expectedVersion() + " any more");
        }
    }

    private boolean isAsExpected() throws SQLException {
        List<JournalEntry> entries = change.entries();
        long expected = change.expectedVersion();
        if (expected == 0 && entries.isEmpty()) {
            return Sql.first(connection, FIND_CASE, row -> row.number(1), party, change.youth())
                    .isEmpty();
        }
        long next =
                entries.isEmpty() ? expected : entries.get(entries.size() - 1).number();
        if (expected == 0) {
            return Sql.update(connection, OPEN_CASE, party, change.youth(), next) == 1;
        }
        return Sql.update(connection, RAISE_VERSION, next, party, change.youth(), expected) == 1;
    }

    private Object[] row(JournalEntry entry) {
        return Sql.row(
                party,
                change.youth(),
                entry.number(),
                entry.recordedAt(),
                StoreCodec.write(entry.by()),
                StoreCodec.write(entry.fact()));
    }
}
