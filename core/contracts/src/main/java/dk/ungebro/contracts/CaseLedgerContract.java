package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Store;
import dk.ungebro.youth.YouthId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What {@link dk.ungebro.port.CaseLedger} promises, but for what it says of entries themselves and of many cases. */
public interface CaseLedgerContract extends JournalContract, ManyCasesContract {

    /** A commit stores entries, post, duties, audit entries and the handled message. */
    @Test
    default void a_commit_stores_all_of_a_change() {
        Change change = SampleChange.full(Samples.youth(1), 0, "E-1");
        store().ledger().commit(change);
        assertStored(List.of(change));
    }

    /** Another version than the expected one, older or newer: nothing is stored. */
    @Test
    default void a_change_for_another_version_stores_nothing() {
        Change first = SampleChange.full(Samples.youth(1), 0, "E-1");
        store().ledger().commit(first);
        for (long version : List.of(0L, 2L)) {
            assertRefused(SampleChange.full(Samples.youth(1), version, "E-2"));
            assertStored(List.of(first));
        }
    }

    /** A message handled meanwhile, also in another case: nothing is stored. */
    @Test
    default void a_message_handled_meanwhile_stores_nothing() {
        Change first = SampleChange.full(Samples.youth(1), 0, "E-1");
        store().ledger().commit(first);
        assertRefused(new SampleChange(Samples.youth(2), 0)
                .entry()
                .post(Samples.post("E-2"))
                .duty(Samples.duty(Samples.youth(2), DutyKind.INFORM_YOUTH, "E-2", Samples.TODAY))
                .audit(Samples.disclosure(Samples.youth(2), "E-2", Samples.NOW))
                .handled(new Handled(Samples.key("E-1"), "f".repeat(64)))
                .build());
        assertStored(List.of(first));
        assertEquals(List.of(), store().audit().of(Samples.youth(2)));
    }

    /** Committing again is refused, with a handled message or without, and repeats nothing. */
    @Test
    default void committing_again_is_refused() {
        Change full = SampleChange.full(Samples.youth(1), 0, "E-1");
        store().ledger().commit(full);
        assertRefused(full);
        assertStored(List.of(full));

        Change plain = SampleChange.plain(Samples.youth(2), 0);
        store().ledger().commit(plain);
        assertRefused(plain);
        assertEquals(1, store().ledger().load(Samples.youth(2)).version());
    }

    /** Without entries and without a handled message nothing changes. */
    @Test
    default void a_change_without_entries_and_message_changes_nothing() {
        store().ledger()
                .commit(new SampleChange(Samples.youth(1), 0)
                        .post(Samples.post("E-1"))
                        .duty(Samples.duty(Samples.youth(1), DutyKind.INFORM_YOUTH, "E-1", Samples.TODAY))
                        .audit(Samples.disclosure(Samples.youth(1), "E-1", Samples.NOW))
                        .build());
        assertStored(List.of());
        assertEquals(List.of(), store().audit().of(Samples.youth(1)));
    }

    /** A handled message alone is stored with the rest and leaves the version; again, or for another version, it is refused. */
    @Test
    default void a_handled_message_alone_is_stored() {
        Change alone = new SampleChange(Samples.youth(1), 0)
                .post(Samples.post("E-1"))
                .handled(Samples.handled("E-1"))
                .build();
        store().ledger().commit(alone);
        assertEquals(0, store().ledger().load(Samples.youth(1)).version());
        assertEquals(Optional.of(Samples.handled("E-1")), store().ledger().handled(Samples.key("E-1")));
        assertEquals(List.of(Samples.post("E-1").id()), leasedNow());
        assertRefused(alone);
        assertRefused(new SampleChange(Samples.youth(1), 1)
                .handled(Samples.handled("E-2"))
                .build());
        assertEquals(Optional.empty(), store().ledger().handled(Samples.key("E-2")));
    }

    /** A handled message is found by its identity, with its digest. */
    @Test
    default void a_handled_message_is_found_by_its_identity() {
        var longest = new Handled(Samples.key("N".repeat(36)), "a".repeat(64));
        assertEquals(Optional.empty(), store().ledger().handled(longest.key()));
        store().ledger()
                .commit(new SampleChange(Samples.youth(1), 0)
                        .entry()
                        .handled(longest)
                        .build());
        assertEquals(Optional.of(longest), store().ledger().handled(longest.key()));
        assertEquals(Optional.empty(), store().ledger().handled(Samples.key("n".repeat(36))));
    }

    /** A duty replaces the one of the same youth, kind and subject, and no other. */
    @Test
    default void a_duty_replaces_the_one_of_the_same_identity() {
        Duty old = Samples.duty(Samples.youth(1), DutyKind.ASSESS_SUPPORT, "E-1", Samples.TODAY);
        Duty otherKind = Samples.duty(Samples.youth(1), DutyKind.INFORM_YOUTH, "E-1", Samples.TODAY);
        Duty otherSubject = Samples.duty(Samples.youth(1), DutyKind.INFORM_YOUTH, "e-1", Samples.TODAY);
        Duty otherYouth = Samples.duty(Samples.youth(2), DutyKind.ASSESS_SUPPORT, "E-1", Samples.TODAY);
        commit(1, 0, old, otherKind, otherSubject);
        commit(2, 0, otherYouth);
        assertEquals(List.of(old, otherKind, otherSubject, otherYouth), agenda());

        Duty later = Samples.duty(Samples.youth(1), DutyKind.ASSESS_SUPPORT, "E-1", Samples.TODAY.plusDays(3));
        commit(1, 1, later);
        assertEquals(List.of(otherKind, otherSubject, otherYouth, later), agenda());
        commit(1, 2, Samples.done(later, Samples.NOW));
        assertEquals(List.of(otherKind, otherSubject, otherYouth, Samples.done(later, Samples.NOW)), agenda());
    }

    /** An item of post whose id is known keeps its lease, its attempts and its place. */
    @Test
    default void known_post_is_left_as_it_is() {
        String known = Samples.post("E-1").id();
        post(1, "E-1");
        leasedNow();
        post(2, "E-1", "E-2");
        assertEquals(List.of(Samples.post("E-2").id()), leased("other", Samples.NOW, Duration.ofMinutes(1)));

        store().outbox().retryLater(List.of(known), Samples.NOW.plusSeconds(60));
        post(3, "E-1");
        assertEquals(List.of(), leased("third", Samples.NOW, Duration.ofSeconds(1)));
        assertEquals(
                known,
                leased("third", Samples.NOW.plusSeconds(60), Duration.ofSeconds(1))
                        .get(0));
    }

    /** Of two threads that commit the same version exactly one wins; the other stores nothing. */
    @Test
    default void one_of_two_threads_wins_a_version() {
        for (int round = 0; round < 20; round++) {
            YouthId youth = Samples.youth(round);
            Change one = SampleChange.full(youth, 0, "A-" + round);
            Change other = SampleChange.full(youth, 0, "B-" + round);
            List<Boolean> won = Together.both(attempt(one), attempt(other));
            assertEquals(1, won.stream().filter(Boolean::booleanValue).count(), "one wins");
            Change winner = won.get(0) ? one : other;
            assertEquals(
                    winner.entries(), store().ledger().load(youth).journal().entries());
            assertEquals(winner.audit(), store().audit().of(youth));
            Change loser = won.get(0) ? other : one;
            assertEquals(
                    Optional.empty(),
                    store().ledger().handled(loser.handled().orElseThrow().key()));
        }
        assertEquals(20, agenda().size());
        assertEquals(40, leasedNow().size());
    }

    /** Of two threads that handle the same message in different cases exactly one wins. */
    @Test
    default void one_of_two_threads_handles_a_message() {
        for (int round = 0; round < 20; round++) {
            YouthId one = Samples.youth(2 * round);
            YouthId other = Samples.youth(2 * round + 1);
            List<Boolean> won = Together.both(
                    attempt(SampleChange.full(one, 0, "E-" + round)),
                    attempt(SampleChange.full(other, 0, "E-" + round)));
            assertEquals(1, won.stream().filter(Boolean::booleanValue).count(), "one wins");
            assertEquals(won.get(0) ? 1 : 0, store().ledger().load(one).version());
            assertEquals(won.get(1) ? 1 : 0, store().ledger().load(other).version());
        }
    }

    /** Two threads in two cases do not disturb each other. */
    @Test
    default void two_threads_commit_to_two_cases() {
        for (int round = 0; round < 20; round++) {
            int version = round;
            assertEquals(
                    List.of(true, true),
                    Together.both(
                            attempt(SampleChange.full(Samples.youth(1), version, "A-" + version)),
                            attempt(SampleChange.full(Samples.youth(2), version, "B-" + version))));
        }
    }

    /** Without its database a ledger says so. */
    @Test
    default void a_ledger_without_database_is_unavailable() {
        assertUnavailable(List.of(
                store -> store.ledger().load(Samples.youth(1)),
                store -> store.ledger().commit(SampleChange.plain(Samples.youth(1), 0)),
                store -> store.ledger().handled(Samples.key("E-1")),
                store -> store.ledger().youths(Optional.empty(), 1)));
    }

    private Callable<Boolean> attempt(Change change) {
        Store store = store();
        return () -> {
            try {
                store.ledger().commit(change);
                return true;
            } catch (ConcurrentChange e) {
                return false;
            }
        };
    }

    private void assertRefused(Change change) {
        assertThrows(ConcurrentChange.class, () -> store().ledger().commit(change));
    }

    /** All of some changes to the first youth is there, and nothing else. */
    private void assertStored(List<Change> changes) {
        YouthId youth = Samples.youth(1);
        assertEquals(
                changes.stream().flatMap(change -> change.entries().stream()).toList(),
                store().ledger().load(youth).journal().entries());
        assertEquals(
                changes.stream().flatMap(change -> change.audit().stream()).toList(),
                store().audit().of(youth));
        assertEquals(
                changes.stream().flatMap(change -> change.duties().stream()).toList(), agenda());
        List<String> post = new ArrayList<>();
        changes.forEach(change -> change.post().forEach(item -> post.add(item.id())));
        assertEquals(post, leasedNow());
        for (Change change : changes) {
            Handled handled = change.handled().orElseThrow();
            assertEquals(Optional.of(handled), store().ledger().handled(handled.key()));
        }
        assertEquals(Optional.empty(), store().ledger().handled(Samples.key("E-2")));
        assertEquals(
                changes.isEmpty() ? List.of() : List.of(youth), store().ledger().youths(Optional.empty(), 10));
    }

    private List<String> leasedNow() {
        return leased("node", Samples.NOW, Duration.ofMinutes(5));
    }

    private void commit(int youth, long version, Duty... duties) {
        store().ledger()
                .commit(new SampleChange(Samples.youth(youth), version)
                        .entry()
                        .duty(duties)
                        .build());
    }

    private void post(int youth, String... numbers) {
        SampleChange change = new SampleChange(Samples.youth(youth), 0).entry();
        for (String number : numbers) {
            change.post(Samples.post(number));
        }
        store().ledger().commit(change.build());
    }
}
