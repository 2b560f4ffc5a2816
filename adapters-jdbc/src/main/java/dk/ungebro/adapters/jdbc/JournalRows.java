package dk.ungebro.adapters.jdbc;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.Party;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads journals. A few callers write all the entries, so each is read from its stored form once. */
final class JournalRows {

    private static final String ENTRIES = """
            select youth, number, recorded_at, caller, fact from ungebro_journal
            where party = ? and youth in (?) order by party, youth, number
            """;

    private final Party party;
    private final Map<String, CallerIdentity> callers = new HashMap<>();

    JournalRows(Party party) {
        this.party = party;
    }

    List<CaseFile> load(Session session, Collection<YouthId> youths) throws SQLException {
        Map<String, List<JournalEntry>> entries = new HashMap<>();
        session.listOneOf(
                ENTRIES,
                row -> entries.computeIfAbsent(row.text(1), youth -> new ArrayList<>())
                        .add(entry(row)),
                youths,
                party);
        return youths.stream()
                .map(youth -> new CaseFile(new Journal(party, youth, entries.getOrDefault(youth.value(), List.of()))))
                .toList();
    }

    private JournalEntry entry(Row row) throws SQLException {
        return new JournalEntry(
                row.number(2),
                row.instant(3),
                callers.computeIfAbsent(row.text(4), json -> Stored.read(json, CallerIdentity.class)),
                Stored.read(row.text(5), Fact.class));
    }
}
