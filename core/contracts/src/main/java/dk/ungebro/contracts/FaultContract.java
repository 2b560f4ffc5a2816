package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.ungebro.casefile.Change;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Store;
import dk.ungebro.youth.YouthId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a ledger promises when its database fails in the middle of a change, at whatever step. */
public interface FaultContract extends StoreContractPart {

    /** A change is stored whole or not at all; an acknowledged one is stored. Committing it again ends with it once. */
    @Test
    default void a_commit_that_fails_at_any_step_stores_all_or_nothing() {
        for (Fault fault : Fault.values()) {
            new FaultRun(this, fault).each((step, attempt) -> {
                Store store = store();
                Change change = change(fault, step);
                boolean acknowledged = attempt.of(() -> store.ledger().commit(change));
                List<String> stored = Pieces.stored(store(), change);
                assertTrue(stored.isEmpty() || stored.equals(Pieces.of(change)), () -> "half is stored: " + stored);
                assertTrue(!acknowledged || !stored.isEmpty(), "acknowledged, but not stored");
                again(change, stored.isEmpty());
                assertEquals(Pieces.of(change), Pieces.stored(store(), change));
                store().outbox()
                        .settle(change.post().stream().map(post -> post.id()).toList());
            });
        }
    }

    /** Of changes that are committed together each is stored whole or not at all; acknowledged ones are stored. */
    @Test
    default void changes_committed_together_that_fail_at_any_step_are_each_whole() {
        for (Fault fault : Fault.values()) {
            new FaultRun(this, fault).each((step, attempt) -> {
                Store store = store();
                Change one = SampleChange.full(youth(fault, step), 0, name(fault, step));
                Change other = SampleChange.full(YouthId.of(one.youth().value() + "-b"), 0, name(fault, step) + "-B");
                Change refused = SampleChange.plain(one.youth(), 0);
                boolean acknowledged = attempt.of(() -> store.ledger().commitAll(List.of(one, refused, other)));
                for (Change change : List.of(one, other)) {
                    List<String> stored = Pieces.stored(store(), change);
                    assertTrue(stored.isEmpty() || stored.equals(Pieces.of(change)), () -> "half is stored: " + stored);
                    assertTrue(!acknowledged || !stored.isEmpty(), "acknowledged, but not stored");
                    again(change, stored.isEmpty());
                    store().outbox()
                            .settle(change.post().stream()
                                    .map(post -> post.id())
                                    .toList());
                }
            });
        }
    }

    /** A change that is refused, and fails besides, stores nothing. */
    @Test
    default void a_refused_commit_that_fails_at_any_step_stores_nothing() {
        store().ledger().commit(SampleChange.full(Samples.youth(0), 0, "E-1"));
        for (Fault fault : Fault.values()) {
            new FaultRun(this, fault).each((step, attempt) -> {
                Store store = store();
                Change twice = SampleChange.full(youth(fault, step), 0, "E-1");
                boolean acknowledged = attempt.of(() -> store.ledger().commit(twice));
                assertTrue(!acknowledged, "a message that was handled is refused");
                assertEquals(0, store().ledger().load(twice.youth()).version());
                assertEquals(List.of(), store().audit().of(twice.youth()));
                assertEquals(1, agenda().size());
                assertEquals(2, Pieces.waiting(store()).size());
            });
        }
    }

    /** In the transaction of a caller who rolls back after a failure nothing is left, and one who commits finds all. */
    @Test
    default void a_joined_commit_that_fails_at_any_step_leaves_nothing_after_a_rollback() {
        needs(Capability.JOINS_TRANSACTIONS);
        for (Fault fault : Fault.values()) {
            new FaultRun(this, fault).each((step, attempt) -> {
                Change change = change(fault, step);
                boolean acknowledged;
                try (AmbientTransaction caller = ambient()) {
                    Store joined = caller.store(Samples.MUNICIPALITY);
                    caller.note(fault + " " + step);
                    acknowledged = attempt.of(() -> joined.ledger().commit(change));
                    assertEquals(List.of(), caller.meddling(), "what the store did to the caller's transaction");
                    if (acknowledged) {
                        caller.commit();
                    } else {
                        caller.rollback();
                    }
                }
                assertEquals(acknowledged ? Pieces.of(change) : List.of(), Pieces.stored(store(), change));
                assertEquals(acknowledged, fixture().notes().contains(fault + " " + step));
            });
        }
    }

    private static YouthId youth(Fault fault, int step) {
        return YouthId.of(name(fault, step).toLowerCase(Locale.ROOT));
    }

    private static Change change(Fault fault, int step) {
        return SampleChange.full(youth(fault, step), 0, name(fault, step));
    }

    private static String name(Fault fault, int step) {
        return fault.name().replace('_', '-') + "-" + step;
    }

    private void again(Change change, boolean wanted) {
        try {
            store().ledger().commit(change);
            assertTrue(wanted, "stored twice");
        } catch (ConcurrentChange e) {
            assertTrue(!wanted, "refused, but not stored");
        }
    }
}
