package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes many changes with a few grouped statements. It locks the cases in the order of their ids, sees which changes
 * still fit, and writes those. A case or message that appears at the same moment makes the whole of it fail; then the
 * changes are committed one by one.
 */
final class BulkCommit {

    private static final String VERSIONS = """
            select youth, version from ungebro_case where party = ? and youth in (?) order by party, youth for update
            """;
    private static final List<String> KEY = List.of("party", "youth");
    private static final List<String> VERSION = List.of("version");

    private final Session session;
    private final Party party;
    private final List<Change> changes;
    private final List<Change> taken = new ArrayList<>();
    private final List<Change> refused = new ArrayList<>();

    BulkCommit(Session session, Party party, List<Change> changes) {
        this.session = session;
        this.party = party;
        this.changes = changes;
    }

    /** Gives what was refused. */
    List<Change> run() throws SQLException {
        Map<String, Long> before = versions();
        Map<String, Long> after = new TreeMap<>(before);
        choose(after, handled());
        if (!taken.isEmpty()) {
            writeCases(before, after);
            writeHandled();
            session.insert(
                    Commit.ADD_ENTRY, taken.stream().flatMap(this::entries).toList());
            OutboxRows.add(session, party, all(Change::post));
            DutyRows.put(session, party, all(Change::duties));
            AuditRows.add(session, party, all(Change::audit));
        }
        return refused;
    }

    private Map<String, Long> versions() throws SQLException {
        List<YouthId> youths = changes.stream().map(Change::youth).distinct().toList();
        Map<String, Long> versions = new TreeMap<>();
        session.listOneOf(VERSIONS, row -> versions.put(row.text(1), row.number(2)), sorted(youths), party);
        return versions;
    }

    private static List<String> sorted(List<YouthId> youths) {
        return youths.stream().map(YouthId::value).sorted().toList();
    }

    private Set<MessageKey> handled() throws SQLException {
        List<MessageKey> keys = changes.stream()
                .flatMap(change -> change.handled().stream())
                .map(Handled::key)
                .distinct()
                .toList();
        return new HashSet<>(HandledRows.find(session, party, keys).keySet());
    }

    private void choose(Map<String, Long> versions, Set<MessageKey> handled) {
        Set<String> stopped = new HashSet<>();
        for (Change change : changes) {
            String youth = change.youth().value();
            boolean fits = !stopped.contains(youth) && versions.getOrDefault(youth, 0L) == change.expectedVersion();
            boolean fresh = change.handled()
                    .map(message -> !handled.contains(message.key()))
                    .orElse(true);
            if (fits && fresh) {
                taken.add(change);
                change.handled().ifPresent(message -> handled.add(message.key()));
                versions.put(youth, Commit.next(change));
            } else {
                stopped.add(youth);
                refused.add(change);
            }
        }
    }

    private void writeCases(Map<String, Long> before, Map<String, Long> after) throws SQLException {
        List<Object[]> opened = new ArrayList<>();
        List<Object[]> raised = new ArrayList<>();
        after.forEach((youth, version) -> {
            if (before.containsKey(youth)) {
                if (!before.get(youth).equals(version)) {
                    raised.add(Session.row(party, youth, version));
                }
            } else if (version > 0) {
                opened.add(Session.row(party, youth, version));
            }
        });
        session.insert(Commit.OPEN_CASE, opened);
        // They are locked, so that the row is there; many in one statement, which an update is not.
        session.insert(session.dialect().put("ungebro_case", KEY, VERSION), raised);
    }

    /** In the order of their keys, so that two nodes with the same batch do not lock each other out. */
    private void writeHandled() throws SQLException {
        List<Object[]> rows = taken.stream()
                .flatMap(change -> change.handled().stream())
                .sorted((one, other) -> one.key().text().compareTo(other.key().text()))
                .map(handled -> Session.row(party, handled.key(), handled.digest()))
                .toList();
        session.insert(Commit.ADD_HANDLED, rows);
    }

    private Stream<Object[]> entries(Change change) {
        return change.entries().stream().map(entry -> Commit.row(party, change.youth(), entry));
    }

    private <T> List<T> all(Function<Change, List<T>> part) {
        return taken.stream().flatMap(change -> part.apply(change).stream()).toList();
    }
}
