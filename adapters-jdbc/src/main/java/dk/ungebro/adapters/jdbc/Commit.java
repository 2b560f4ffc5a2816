package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.party.Party;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes one change. The row of the case comes first: it is what writers of one case wait for. What is refused is found
 * out before anything else is written, and the row is put back, so that a caller's transaction goes on as it was.
 */
final class Commit {

    static final String OPEN_CASE = """
            insert into ungebro_case (party, youth, version) values (?, ?, ?)
            """;
    static final String RAISE_VERSION = """
            update ungebro_case set version = ? where party = ? and youth = ? and version = ?
            """;
    static final String ADD_ENTRY = """
            insert into ungebro_journal (party, youth, number, recorded_at, caller, fact) values (?, ?, ?, ?, ?, ?)
            """;
    static final String ADD_HANDLED = """
            insert into ungebro_handled (party, message, digest) values (?, ?, ?)
            """;
    private static final String CLOSE_CASE = """
            delete from ungebro_case where party = ? and youth = ?
            """;
    private static final String FIND_CASE = """
            select version from ungebro_case where party = ? and youth = ?
            """;

    private final Session session;
    private final Party party;
    private final Change change;
    private final long expected;
    private final long next;

    Commit(Session session, Party party, Change change) {
        this.session = session;
        this.party = party;
        this.change = change;
        this.expected = change.expectedVersion();
        this.next = next(change);
    }

    /** The version that a case has after a change. */
    static long next(Change change) {
        List<JournalEntry> entries = change.entries();
        return entries.isEmpty()
                ? change.expectedVersion()
                : entries.get(entries.size() - 1).number();
    }

    void run() throws SQLException {
        if (!takeCase()) {
            throw new ConcurrentChange("the case of " + change.youth().value() + " at " + party.key()
                    + " has not version " + expected + " any more");
        }
        if (!takeMessage()) {
            putCaseBack();
            throw new ConcurrentChange(
                    "the message " + change.handled().orElseThrow().key().text() + " was handled meanwhile");
        }
        YouthId youth = change.youth();
        session.insert(
                ADD_ENTRY,
                change.entries().stream().map(entry -> row(party, youth, entry)).toList());
        OutboxRows.add(session, party, change.post());
        DutyRows.put(session, party, change.duties());
        AuditRows.add(session, party, change.audit());
    }

    private boolean takeCase() throws SQLException {
        YouthId youth = change.youth();
        if (expected > 0) {
            return session.update(RAISE_VERSION, next, party, youth, expected) == 1;
        }
        return next > 0
                ? session.insertIfNew(OPEN_CASE, party, youth, next)
                : session.first(FIND_CASE, row -> row.number(1), party, youth).isEmpty();
    }

    private boolean takeMessage() throws SQLException {
        if (change.handled().isEmpty()) {
            return true;
        }
        Handled handled = change.handled().get();
        return session.insertIfNew(ADD_HANDLED, party, handled.key(), handled.digest());
    }

    private void putCaseBack() throws SQLException {
        if (expected > 0) {
            session.update(RAISE_VERSION, expected, party, change.youth(), next);
        } else if (next > 0) {
            session.update(CLOSE_CASE, party, change.youth());
        }
    }

    static Object[] row(Party party, YouthId youth, JournalEntry entry) {
        return Session.row(
                party,
                youth,
                entry.number(),
                entry.recordedAt(),
                StoreCodec.write(entry.by()),
                StoreCodec.write(entry.fact()));
    }
}
