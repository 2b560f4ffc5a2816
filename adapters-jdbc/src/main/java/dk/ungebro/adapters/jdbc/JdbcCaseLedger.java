package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.Party;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads case files; {@link Commit} writes them. */
final class JdbcCaseLedger implements CaseLedger {

    private static final String ENTRIES = """
            select number, recorded_at, caller, fact from ungebro_journal
            where party = ? and youth = ? order by party, youth, number
            """;
    private static final String HANDLED = """
            select digest from ungebro_handled where party = ? and message = ?
            """;
    private static final String YOUTHS = """
            select youth from ungebro_case
            where party = ? and youth > ? order by party, youth limit ?
            """;

    private final Database database;
    private final Party party;

    JdbcCaseLedger(Database database, Party party) {
        this.database = database;
        this.party = party;
    }

    @Override
    public CaseFile load(YouthId youth) {
        List<JournalEntry> entries =
                database.read(session -> session.list(ENTRIES, JdbcCaseLedger::entry, party, youth));
        return new CaseFile(new Journal(party, youth, entries));
    }

    private static JournalEntry entry(Row row) throws SQLException {
        return new JournalEntry(
                row.number(1),
                row.instant(2),
                Stored.read(row.text(3), CallerIdentity.class),
                Stored.read(row.text(4), Fact.class));
    }

    @Override
    public void commit(Change change) {
        if (change.entries().isEmpty() && change.handled().isEmpty()) {
            return;
        }
        database.once(session -> {
            new Commit(session, party, change).run();
            return true;
        });
    }

    @Override
    public Optional<Handled> handled(MessageKey key) {
        return database.read(session -> session.first(HANDLED, row -> new Handled(key, row.text(1)), party, key));
    }

    @Override
    public List<YouthId> youths(Optional<YouthId> after, int limit) {
        String from = after.map(YouthId::value).orElse("");
        return database.read(session -> session.list(YOUTHS, row -> YouthId.of(row.text(1)), party, from, limit));
    }
}
