package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.youth.YouthId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link CaseLedger} promises of many case files, messages and changes at once. */
public interface ManyCasesContract extends StoreContractPart {

    /** Case files come in the order in which they were asked for, empty ones for unknown youths, one for each. */
    @Test
    default void case_files_come_in_the_order_of_the_youths() {
        ledger().commit(SampleChange.full(Samples.youth(1), 0, "E-1"));
        ledger().commit(SampleChange.full(Samples.youth(3), 0, "E-3"));
        ledger().commit(SampleChange.plain(Samples.youth(3), 1));
        List<YouthId> youths = youths(3, 2, 1, 3, 4);

        List<CaseFile> files = ledger().load(youths);
        assertEquals(youths, files.stream().map(CaseFile::youth).toList());
        assertEquals(
                List.of(2L, 0L, 1L, 2L, 0L),
                files.stream().map(CaseFile::version).toList());
        for (CaseFile file : files) {
            assertEquals(Samples.MUNICIPALITY, file.party());
            assertEquals(
                    ledger().load(file.youth()).journal().entries(),
                    file.journal().entries());
        }
    }

    /** Handled messages are found by their identities; those that were not handled are not among them. */
    @Test
    default void handled_messages_are_found_together() {
        ledger().commit(SampleChange.full(Samples.youth(1), 0, "E-1"));
        ledger().commit(SampleChange.full(Samples.youth(2), 0, "e-1"));
        assertEquals(
                Map.of(Samples.key("E-1"), Samples.handled("E-1"), Samples.key("e-1"), Samples.handled("e-1")),
                ledger().handled(keys("E-1", "E-2", "e-1", "E-1")));
        assertEquals(Map.of(), ledger().handled(keys("E-2", "E-2")));
    }

    /** Nothing is asked, nothing is told; nothing is to be stored, nothing is refused. */
    @Test
    default void nothing_at_all_is_allowed() {
        assertEquals(List.of(), ledger().load(List.<YouthId>of()));
        assertEquals(Map.of(), ledger().handled(List.<MessageKey>of()));
        assertEquals(List.of(), ledger().commitAll(List.of()));
        assertEquals(List.of(), ledger().youths(Optional.empty(), 10));
    }

    /** Changes that are committed together are stored as if one by one. */
    @Test
    default void changes_are_stored_together_as_one_by_one() {
        List<Change> changes = List.of(full(1, 0, "E-1"), full(2, 0, "E-2"), full(1, 1, "E-3"), full(3, 0, "E-4"));
        assertEquals(List.of(), ledger().commitAll(changes));
        assertOnly(changes);
    }

    /** A refused change in the middle stores nothing, and undoes nothing. */
    @Test
    default void a_refused_change_in_the_middle_undoes_no_other() {
        List<Change> stored = List.of(full(1, 0, "E-1"), full(3, 0, "E-3"), full(4, 0, "E-4"));
        Change anotherVersion = full(2, 7, "E-2");
        Change handledMeanwhile = new SampleChange(Samples.youth(5), 0)
                .entry()
                .post(Samples.post("E-5"))
                .audit(Samples.disclosure(Samples.youth(5), "E-5", Samples.NOW))
                .handled(new Handled(Samples.key("E-1"), "f".repeat(64)))
                .build();
        assertEquals(
                List.of(anotherVersion, handledMeanwhile),
                ledger().commitAll(List.of(
                        stored.get(0), anotherVersion, stored.get(1), handledMeanwhile, stored.get(2))));
        assertOnly(stored);
    }

    /** Several changes of one case follow one another in one list. */
    @Test
    default void a_case_goes_on_within_a_list() {
        List<Change> changes = List.of(full(1, 0, "E-1"), full(1, 1, "E-2"), full(2, 0, "E-3"), full(1, 2, "E-4"));
        assertEquals(List.of(), ledger().commitAll(changes));
        assertOnly(changes);
        assertEquals(3, ledger().load(Samples.youth(1)).version());
    }

    /** When a change of a case is refused, all later ones of that case are, and no other. */
    @Test
    default void a_refused_change_takes_the_later_ones_of_its_case_with_it() {
        Change before = full(1, 0, "E-1");
        ledger().commit(before);
        Change another = full(2, 0, "E-4");
        List<Change> refused = List.of(full(1, 0, "E-2"), full(1, 1, "E-3"), full(1, 2, "E-5"));
        assertEquals(refused, ledger().commitAll(List.of(refused.get(0), another, refused.get(1), refused.get(2))));
        assertOnly(List.of(before, another));
    }

    /** Of two changes that take in the same message the first is stored. */
    @Test
    default void a_message_is_handled_once_within_a_list() {
        Change first = full(1, 0, "E-1");
        Change second = full(2, 0, "E-1");
        assertEquals(List.of(second), ledger().commitAll(List.of(first, second)));
        assertEquals(1, ledger().load(Samples.youth(1)).version());
        assertEquals(0, ledger().load(Samples.youth(2)).version());
        assertEquals(List.of(), store().audit().of(Samples.youth(2)));
    }

    /** Committing all again is refused whole, and repeats nothing; what is new beside it is stored. */
    @Test
    default void committing_all_again_is_refused_whole() {
        List<Change> changes = List.of(full(1, 0, "E-1"), full(1, 1, "E-2"), full(2, 0, "E-3"));
        ledger().commitAll(changes);
        assertEquals(changes, ledger().commitAll(changes));
        assertOnly(changes);

        List<Change> more = new ArrayList<>(changes);
        more.add(full(3, 0, "E-4"));
        assertEquals(changes, ledger().commitAll(more));
        assertOnly(more);
    }

    /** Rows that may be grouped, with some left over, are all there and in their order. */
    @Test
    default void many_changes_are_stored_whole_and_in_order() {
        List<Change> opening = List.of(full(1, 0, "E-1"), full(2, 0, "E-2"), full(3, 0, "E-3"), full(4, 0, "E-4"));
        List<Change> more = IntStream.range(4, 45)
                .mapToObj(number -> full(1 + number % 4, number / 4, "E-" + (number + 1)))
                .toList();
        assertEquals(List.of(), ledger().commitAll(opening));
        assertEquals(List.of(), ledger().commitAll(more));
        assertOnly(Stream.concat(opening.stream(), more.stream()).toList());
    }

    /** More than a thousand at once are stored, found and loaded. */
    @Test
    default void more_than_a_thousand_at_once_are_stored_and_loaded() {
        List<YouthId> youths =
                IntStream.range(0, 1_200).mapToObj(Samples::youth).toList();
        List<Change> changes = IntStream.range(0, 1_200)
                .mapToObj(number -> new SampleChange(youths.get(number), 0)
                        .entry()
                        .handled(Samples.handled("E-" + number))
                        .build())
                .toList();
        assertEquals(List.of(), ledger().commitAll(changes));
        List<CaseFile> files = ledger().load(youths);
        assertEquals(youths, files.stream().map(CaseFile::youth).toList());
        assertEquals(1_200, files.stream().filter(file -> file.version() == 1).count());
        List<MessageKey> keys = IntStream.range(0, 2_400)
                .mapToObj(number -> Samples.key("E-" + number))
                .toList();
        assertEquals(1_200, ledger().handled(keys).size());
    }

    /** Two threads that commit the same list: each change is stored by one of them, whole. */
    @Test
    default void of_two_threads_with_the_same_list_each_change_has_one_winner() {
        CaseLedger ledger = ledger();
        for (int round = 0; round < 20; round++) {
            int first = 10 * round;
            List<Change> changes = List.of(
                    full(first, 0, "A-" + round), full(first + 1, 0, "B-" + round), full(first + 2, 0, "C-" + round));
            List<List<Change>> refused =
                    Together.both(() -> ledger.commitAll(changes), () -> ledger.commitAll(changes));
            for (Change change : changes) {
                assertEquals(
                        1,
                        refused.stream().filter(list -> list.contains(change)).count(),
                        "one is refused");
                assertEquals(
                        change.entries(), ledger.load(change.youth()).journal().entries());
                assertEquals(change.audit(), store().audit().of(change.youth()));
            }
        }
    }

    /** Without its database a ledger says so, also of many. */
    @Test
    default void many_cases_without_database_are_unavailable() {
        assertUnavailable(List.of(
                store -> store.ledger().load(youths(1, 2)),
                store -> store.ledger().handled(keys("E-1", "E-2")),
                store -> store.ledger().commitAll(List.of(full(1, 0, "E-1"), full(2, 0, "E-2")))));
    }

    private CaseLedger ledger() {
        return store().ledger();
    }

    private static Change full(int youth, long version, String number) {
        return SampleChange.full(Samples.youth(youth), version, number);
    }

    private static List<YouthId> youths(int... numbers) {
        return IntStream.of(numbers).mapToObj(Samples::youth).toList();
    }

    private static List<MessageKey> keys(String... numbers) {
        return Stream.of(numbers).map(Samples::key).toList();
    }

    /** All of some changes is stored, in their order, and nothing else. */
    private void assertOnly(List<Change> changes) {
        for (YouthId youth : youths(1, 2, 3, 4, 5)) {
            List<Change> ofYouth = changes.stream()
                    .filter(change -> change.youth().equals(youth))
                    .toList();
            assertEquals(
                    ofYouth.stream()
                            .flatMap(change -> change.entries().stream())
                            .toList(),
                    ledger().load(youth).journal().entries());
            assertEquals(
                    ofYouth.stream().flatMap(change -> change.audit().stream()).toList(),
                    store().audit().of(youth));
        }
        assertEquals(
                changes.stream().flatMap(change -> change.post().stream()).toList(),
                store().outbox().lease(new LeaseRequest("node", Samples.NOW, Duration.ofMinutes(1), 100)).stream()
                        .map(OutboxItem::post)
                        .toList());
        assertEquals(
                changes.stream().flatMap(change -> change.duties().stream()).collect(Collectors.toSet()),
                Set.copyOf(store().agenda().page(AgendaQuery.ALL)));
        Set<Handled> handled =
                changes.stream().flatMap(change -> change.handled().stream()).collect(Collectors.toSet());
        List<MessageKey> asked = new ArrayList<>(keys("E-1", "E-2", "E-3", "E-4", "E-5", "E-6"));
        handled.forEach(message -> asked.add(message.key()));
        assertEquals(handled, Set.copyOf(ledger().handled(asked).values()));
    }
}
