package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads case files; {@link Commit} and {@link BulkCommit} write them. */
final class JdbcCaseLedger implements CaseLedger {

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
        return load(List.of(youth)).get(0);
    }

    @Override
    public List<CaseFile> load(Collection<YouthId> youths) {
        return database.read(session -> new JournalRows(party).load(session, youths));
    }

    @Override
    public void commit(Change change) {
        if (isEmpty(change)) {
            return;
        }
        database.once(session -> run(session, change), unknown -> resolve(change));
    }

    private boolean run(Session session, Change change) throws SQLException {
        new Commit(session, party, change).run();
        return true;
    }

    /**
     * The connection broke while the change was being committed. Committing it again waits for the first attempt, if
     * that is still under way, and finds out by what the database then holds.
     */
    private boolean resolve(Change change) {
        try {
            return database.once(session -> run(session, change));
        } catch (ConcurrentChange e) {
            if (isStored(change)) {
                return true;
            }
            throw e;
        }
    }

    private boolean isStored(Change change) {
        List<JournalEntry> entries = change.entries();
        Optional<Handled> handled = change.handled();
        return load(change.youth()).journal().entries().containsAll(entries)
                && handled.map(message -> handled(message.key()).equals(handled))
                        .orElse(!entries.isEmpty());
    }

    private static boolean isEmpty(Change change) {
        return change.entries().isEmpty() && change.handled().isEmpty();
    }

    @Override
    public List<Change> commitAll(List<Change> changes) {
        List<Change> wanted =
                changes.stream().filter(change -> !isEmpty(change)).toList();
        if (wanted.size() < 2 || !database.ownsTransactions()) {
            return CaseLedger.super.commitAll(wanted);
        }
        try {
            return database.once(session -> new BulkCommit(session, party, wanted).run(), unknown -> resolve(wanted));
        } catch (ConcurrentChange e) {
            return CaseLedger.super.commitAll(wanted);
        }
    }

    /** What was stored is refused now; only what is not stored counts as refused. */
    private List<Change> resolve(List<Change> changes) {
        return CaseLedger.super.commitAll(changes).stream()
                .filter(change -> !isStored(change))
                .toList();
    }

    @Override
    public Optional<Handled> handled(MessageKey key) {
        return Optional.ofNullable(handled(List.of(key)).get(key));
    }

    @Override
    public Map<MessageKey, Handled> handled(Collection<MessageKey> keys) {
        return database.read(session -> HandledRows.find(session, party, keys));
    }

    @Override
    public List<YouthId> youths(Optional<YouthId> after, int limit) {
        String from = after.map(YouthId::value).orElse("");
        return database.read(session -> session.list(YOUTHS, row -> YouthId.of(row.text(1)), party, from, limit));
    }
}
