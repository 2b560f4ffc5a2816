package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.StaffId;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dk.ungebro.port.CaseLedger} promises of entries: they come back whole and in order, and youths in pages. */
public interface JournalContract extends StoreContractPart {

    /** An unknown youth has an empty case file of version 0. */
    @Test
    default void an_unknown_youth_has_an_empty_case_file() {
        CaseFile file = store().ledger().load(Samples.youth(1));
        assertEquals(0, file.version());
        assertEquals(Samples.youth(1), file.youth());
        assertEquals(Samples.MUNICIPALITY, file.party());
        assertEquals(List.of(), file.journal().entries());
    }

    /** A case file has all committed entries, in the order of their numbers. */
    @Test
    default void a_case_file_has_all_committed_entries() {
        YouthId youth = Samples.youth(1);
        List<JournalEntry> entries = new ArrayList<>();
        for (int commit = 0; commit < 5; commit++) {
            SampleChange change = new SampleChange(youth, entries.size());
            for (int more = 0; more <= commit; more++) {
                change.entry(new HelpApplied(Samples.TODAY.plusDays(entries.size() + more)));
            }
            entries.addAll(commit(change).entries());
            assertEquals(entries, store().ledger().load(youth).journal().entries());
        }
        assertEquals(15, store().ledger().load(youth).version());
    }

    /** One change may have many entries, and a case file many more. */
    @Test
    default void a_long_case_file_is_loaded_whole() {
        YouthId youth = Samples.youth(1);
        List<JournalEntry> entries = new ArrayList<>();
        for (int commit = 0; commit < 3; commit++) {
            SampleChange change = new SampleChange(youth, entries.size());
            for (int entry = 0; entry < 700; entry++) {
                change.entry();
            }
            entries.addAll(commit(change).entries());
        }
        assertEquals(entries, store().ledger().load(youth).journal().entries());
    }

    /** Entries of one youth do not show in the case of another. */
    @Test
    default void cases_are_apart() {
        commit(new SampleChange(YouthId.of("youth-00"), 0).entry());
        commit(new SampleChange(YouthId.of("youth-00-"), 0).entry().entry());
        assertEquals(1, store().ledger().load(YouthId.of("youth-00")).version());
        assertEquals(2, store().ledger().load(YouthId.of("youth-00-")).version());
    }

    /** Every kind of fact comes back as it was. */
    @Test
    default void facts_of_every_kind_are_kept_as_they_are() {
        SampleChange change = new SampleChange(Samples.youth(1), 0);
        List<Fact> facts = SampleFacts.of(Samples.youth(1));
        facts.forEach(change::entry);
        commit(change);
        assertEquals(
                facts,
                store().ledger().load(Samples.youth(1)).journal().entries().stream()
                        .map(JournalEntry::fact)
                        .toList());
    }

    /** Instants are kept to the microsecond, also where the clocks change. */
    @Test
    default void instants_are_kept_to_the_microsecond() {
        SampleChange change = new SampleChange(Samples.youth(1), 0);
        Samples.AROUND_SUMMER_TIME.forEach(at -> change.entry(at, Samples.CALLER, new HelpApplied(Samples.TODAY)));
        commit(change);
        assertEquals(
                Samples.AROUND_SUMMER_TIME,
                store().ledger().load(Samples.youth(1)).journal().entries().stream()
                        .map(JournalEntry::recordedAt)
                        .toList());
    }

    /** The longest values that are legal have room, and a caller may have no user. */
    @Test
    default void the_longest_values_have_room() {
        YouthId youth = YouthId.of("z".repeat(40));
        var person = CallerIdentity.person(Samples.INSTITUTION, "s".repeat(40), StaffId.of("u".repeat(40)));
        var robot = CallerIdentity.automated(Samples.INSTITUTION, "s".repeat(40));
        SampleChange change = new SampleChange(youth, 0);
        for (CallerIdentity caller : List.of(person, robot)) {
            change.entry(Samples.NOW, caller, SampleFacts.longest(youth));
        }
        List<JournalEntry> entries = commit(change).entries();
        assertEquals(entries, store().ledger().load(youth).journal().entries());
    }

    /** Youths come in pages in the order of their ids, code point by code point, and none at the end. */
    @Test
    default void youths_come_in_pages() {
        List<String> ids =
                List.of("0000000a", "a-000000", "a0000000", "aa-00000", "aa-00000-", "aaa00000", "z".repeat(40));
        for (int index = 0; index < ids.size(); index++) {
            YouthId youth = YouthId.of(ids.get(index * 3 % ids.size()));
            commit(new SampleChange(youth, 0).entry());
            commit(new SampleChange(youth, 1).entry());
        }
        List<String> seen = new ArrayList<>();
        List<YouthId> page = store().ledger().youths(Optional.empty(), 2);
        while (!page.isEmpty() && seen.size() < 100) {
            page.forEach(youth -> seen.add(youth.value()));
            page = store().ledger().youths(Optional.of(page.get(page.size() - 1)), 2);
        }
        assertEquals(ids, seen);
        assertEquals(List.of(YouthId.of("aa-00000")), store().ledger().youths(Optional.of(YouthId.of("a1111111")), 1));
    }

    private Change commit(SampleChange sample) {
        Change change = sample.build();
        store().ledger().commit(change);
        return change;
    }
}
