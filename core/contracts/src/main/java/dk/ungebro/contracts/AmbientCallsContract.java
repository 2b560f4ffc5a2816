package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.ungebro.casefile.Change;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Store;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a store that joins the transaction of its caller promises of all its calls. */
public interface AmbientCallsContract extends StoreContractPart {

    /** The change that stands in the store before each of these tests. */
    Change BEFORE = SampleChange.full(Samples.youth(9), 0, "E-9");

    /** No call commits, rolls back, closes the connection or sets auto-commit. */
    @Test
    default void no_call_ends_the_transaction() {
        for (Map.Entry<String, Consumer<Store>> call : PortCalls.all().entrySet()) {
            try (AmbientTransaction caller = ambient()) {
                caller.note(call.getKey());
                call.getValue().accept(caller.store(Samples.MUNICIPALITY));
                assertEquals(List.of(), caller.meddling(), call.getKey());
                assertTrue(caller.usable(), call.getKey());
                caller.rollback();
            }
            assertEquals(List.of(), fixture().notes(), call.getKey());
        }
    }

    /** What any call has written is gone once the caller has rolled back. */
    @Test
    default void a_rollback_takes_back_every_call() {
        Quarantined held = new Quarantined("Q-1", Samples.NOW, "CODE", "line");
        List<String> ids = BEFORE.post().stream().map(post -> post.id()).toList();
        prepare(held);
        try (AmbientTransaction caller = ambient()) {
            Store joined = caller.store(Samples.MUNICIPALITY);
            joined.outbox().retryLater(ids.subList(0, 1), Samples.NOW);
            joined.outbox().settle(ids.subList(1, 2));
            joined.outbox().release(held.id());
            joined.outbox().quarantine(new Quarantined("Q-2", Samples.NOW, "CODE", "line"));
            joined.audit().add(Samples.look(BEFORE.youth(), Samples.NOW));
            joined.agenda().replace(BEFORE.youth(), List.of());
            caller.rollback();
        }
        assertEquals(BEFORE.post().stream().map(post -> new OutboxItem(post, 0)).toList(), Pieces.items(store()));
        assertEquals(List.of(held), store().outbox().quarantined(10));
        assertEquals(Pieces.of(BEFORE), Pieces.stored(store(), BEFORE));
    }

    /** What any call has written is there once the caller has committed. */
    @Test
    default void a_commit_keeps_every_call() {
        Quarantined held = new Quarantined("Q-2", Samples.NOW, "CODE", "line");
        List<String> ids = BEFORE.post().stream().map(post -> post.id()).toList();
        prepare(new Quarantined("Q-1", Samples.NOW, "CODE", "line"));
        try (AmbientTransaction caller = ambient()) {
            Store joined = caller.store(Samples.MUNICIPALITY);
            assertEquals(ids, Pieces.waiting(joined));
            joined.outbox().retryLater(ids.subList(0, 1), Samples.NOW);
            joined.outbox().settle(ids.subList(1, 2));
            joined.outbox().release("Q-1");
            joined.outbox().quarantine(held);
            joined.audit().add(Samples.look(BEFORE.youth(), Samples.NOW));
            joined.agenda().replace(BEFORE.youth(), List.of());
            caller.commit();
        }
        assertEquals(List.of(new OutboxItem(BEFORE.post().get(0), 1)), Pieces.items(store()));
        assertEquals(List.of(held), store().outbox().quarantined(10));
        assertEquals(List.of(), agenda());
        assertEquals(2, store().audit().of(BEFORE.youth()).size());
    }

    /** A lease that is rolled back leaves its items to everybody. */
    @Test
    default void a_lease_that_is_rolled_back_was_none() {
        store().ledger().commit(BEFORE);
        try (AmbientTransaction caller = ambient()) {
            assertEquals(2, Pieces.items(caller.store(Samples.MUNICIPALITY)).size());
            caller.rollback();
        }
        assertEquals(2, leased("other", Samples.NOW, OutboxContract.HOUR).size());
    }

    /** Outside of a transaction a store says so, and changes nothing. */
    @Test
    default void outside_of_a_transaction_a_store_says_so() {
        store().ledger().commit(BEFORE);
        try (AmbientTransaction caller = ambient()) {
            Store joined = caller.store(Samples.MUNICIPALITY);
            caller.commit();
            PortCalls.changing()
                    .forEach((name, call) -> assertThrows(PortException.class, () -> call.accept(joined), name));
        }
        assertEquals(Pieces.of(BEFORE), Pieces.stored(store(), BEFORE));
        assertEquals(0, store().ledger().load(Samples.youth(1)).version());
        assertEquals(List.of(), store().audit().of(Samples.youth(1)));
        assertEquals(List.of(), store().outbox().quarantined(10));
        assertEquals(1, agenda().size());
    }

    private void prepare(Quarantined held) {
        store().ledger().commit(BEFORE);
        store().outbox().quarantine(held);
    }
}
