package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Store;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store that joins the transaction of its caller promises of changes. */
public interface TransactionContract extends StoreContractPart {

    /** What the caller wrote and what the store wrote are there together once the caller has committed. */
    @Test
    default void what_the_caller_commits_is_there() {
        Change change = SampleChange.full(Samples.youth(1), 0, "E-1");
        try (AmbientTransaction caller = ambient()) {
            caller.note("before");
            caller.store(Samples.MUNICIPALITY).ledger().commit(change);
            caller.note("behind");
            caller.commit();
        }
        assertEquals(List.of("before", "behind"), fixture().notes());
        assertEquals(Pieces.of(change), Pieces.stored(store(), change));
    }

    /** What the caller wrote and what the store wrote are gone together once the caller has rolled back. */
    @Test
    default void what_the_caller_rolls_back_is_gone() {
        Change change = SampleChange.full(Samples.youth(1), 0, "E-1");
        try (AmbientTransaction caller = ambient()) {
            caller.note("before");
            caller.store(Samples.MUNICIPALITY).ledger().commit(change);
            caller.rollback();
        }
        assertEquals(List.of(), fixture().notes());
        assertEquals(List.of(), Pieces.stored(store(), change));
    }

    /** Before the caller ends nothing of either is seen by others, and the store itself sees all. */
    @Test
    default void nothing_is_seen_before_the_caller_commits() {
        needs(Capability.READS_PAST_WRITERS);
        Change change = SampleChange.full(Samples.youth(1), 0, "E-1");
        try (AmbientTransaction caller = ambient()) {
            Store joined = caller.store(Samples.MUNICIPALITY);
            caller.note("before");
            joined.ledger().commit(change);
            assertEquals(0, store().ledger().load(change.youth()).version());
            assertEquals(List.of(), store().audit().of(change.youth()));
            assertEquals(List.of(), agenda());
            assertEquals(List.of(), fixture().notes());
            assertEquals(1, joined.ledger().load(change.youth()).version());
            assertEquals(change.duties(), Pieces.duties(joined));
            caller.commit();
        }
        assertEquals(change.duties(), agenda());
    }

    /** A transaction may hold many changes, of one case and of several. */
    @Test
    default void two_changes_may_stand_in_one_transaction() {
        Change first = SampleChange.full(Samples.youth(1), 0, "E-1");
        Change second = SampleChange.plain(Samples.youth(1), 1);
        Change other = SampleChange.full(Samples.youth(2), 0, "E-2");
        try (AmbientTransaction caller = ambient()) {
            Store joined = caller.store(Samples.MUNICIPALITY);
            List.of(first, second, other).forEach(joined.ledger()::commit);
            caller.commit();
        }
        assertEquals(2, store().ledger().load(first.youth()).version());
        assertEquals(Pieces.of(other), Pieces.stored(store(), other));
    }

    /** A change for another version stores nothing; the transaction stays usable, with what the caller has written. */
    @Test
    default void a_change_for_another_version_leaves_the_transaction_usable() {
        store().ledger().commit(SampleChange.full(Samples.youth(1), 0, "E-1"));
        assertRefusedWithin(SampleChange.full(Samples.youth(1), 0, "E-2"));
        assertRefusedWithin(SampleChange.full(Samples.youth(1), 2, "E-3"));
        assertRefusedWithin(SampleChange.full(Samples.youth(2), 1, "E-4"));
    }

    /** A message handled meanwhile stores nothing; the transaction stays usable, with what the caller has written. */
    @Test
    default void a_message_handled_meanwhile_leaves_the_transaction_usable() {
        store().ledger().commit(SampleChange.full(Samples.youth(1), 0, "E-1"));
        Change again = SampleChange.full(Samples.youth(2), 0, "E-2");
        Change refused = new Change(
                again.youth(),
                0,
                again.entries(),
                again.post(),
                again.duties(),
                again.audit(),
                Optional.of(new Handled(Samples.key("E-1"), "f".repeat(64))));
        assertRefusedWithin(refused);
    }

    /** Post that waits already is left as it is, and does not break the transaction. */
    @Test
    default void known_post_leaves_the_transaction_usable() {
        Change first = post(1);
        store().ledger().commit(first);
        try (AmbientTransaction caller = ambient()) {
            Store joined = caller.store(Samples.MUNICIPALITY);
            joined.ledger().commit(post(2));
            joined.ledger().commit(post(3));
            assertTrue(caller.usable(), "the transaction takes statements");
            caller.note("behind");
            caller.commit();
        }
        assertEquals(List.of("behind"), fixture().notes());
        assertEquals(1, store().ledger().load(Samples.youth(3)).version());
        assertEquals(List.of(Samples.post("E-1").id()), Pieces.waiting(store()));
    }

    private static Change post(int youth) {
        return new SampleChange(Samples.youth(youth), 0)
                .entry()
                .post(Samples.post("E-1"))
                .build();
    }

    private void assertRefusedWithin(Change refused) {
        List<String> before = Pieces.stored(store(), refused);
        String note = "beside " + refused.post().get(0).id();
        Change good = SampleChange.plain(Samples.youth(100 + fixture().notes().size()), 0);
        try (AmbientTransaction caller = ambient()) {
            Store joined = caller.store(Samples.MUNICIPALITY);
            caller.note(note);
            assertThrows(ConcurrentChange.class, () -> joined.ledger().commit(refused));
            assertEquals(List.of(), caller.meddling(), "what the store did to the caller's transaction");
            assertTrue(caller.usable(), "the transaction takes statements");
            joined.ledger().commit(good);
            caller.commit();
        }
        assertTrue(fixture().notes().contains(note), "what the caller has written is there");
        assertEquals(1, store().ledger().load(good.youth()).version());
        assertEquals(before, Pieces.stored(store(), refused));
    }
}
