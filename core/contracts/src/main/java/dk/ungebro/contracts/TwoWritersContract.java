package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Store;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a store promises two threads that write at the same time. */
public interface TwoWritersContract extends StoreContractPart {

    /** Of two replacings of the duties of one case one is there, whole. */
    @Test
    default void two_threads_replace_duties_whole() {
        store().ledger().commit(SampleChange.plain(Samples.youth(1), 0));
        for (int round = 0; round < 20; round++) {
            List<Duty> one = duties("A-");
            List<Duty> other = duties("B-");
            both(
                    store -> store.agenda().replace(Samples.youth(1), one),
                    store -> store.agenda().replace(Samples.youth(1), other));
            List<Duty> found = agenda();
            assertTrue(found.equals(one) || found.equals(other), () -> "of two replacings: " + found);
        }
    }

    /** Two threads that hold the same item hold one, and it is one of the two. */
    @Test
    default void two_threads_hold_an_item_once() {
        for (int round = 0; round < 20; round++) {
            var one = new Quarantined("Q-1", Samples.NOW, "ONE", "one");
            var other = new Quarantined("Q-1", Samples.NOW, "OTHER", "other");
            both(
                    store -> store.outbox().quarantine(one),
                    store -> store.outbox().quarantine(other));
            List<Quarantined> held = store().outbox().quarantined(10);
            assertTrue(held.equals(List.of(one)) || held.equals(List.of(other)), "one of the two is held, whole");
            both(store -> store.outbox().release("Q-1"), store -> store.outbox().release("Q-1"));
            assertEquals(List.of(), store().outbox().quarantined(10));
        }
    }

    /** Two threads that look at one case leave two entries. */
    @Test
    default void two_threads_leave_two_looks() {
        for (int round = 1; round <= 20; round++) {
            both(
                    store -> store.audit().add(Samples.look(Samples.youth(1), Samples.NOW)),
                    store -> store.audit().add(Samples.look(Samples.youth(1), Samples.NOW)));
            assertEquals(2 * round, store().audit().of(Samples.youth(1)).size());
        }
    }

    /** Two threads that give the same items back in different orders count both attempts of each. */
    @Test
    default void two_threads_count_two_attempts() {
        store().ledger().commit(SampleChange.full(Samples.youth(1), 0, "E-1"));
        List<String> ids = Pieces.waiting(store());
        List<String> backwards = List.of(ids.get(1), ids.get(0));
        for (int round = 1; round <= 20; round++) {
            both(
                    store -> store.outbox().retryLater(ids, Samples.NOW),
                    store -> store.outbox().retryLater(backwards, Samples.NOW));
            int attempts = 2 * round;
            assertEquals(
                    List.of(attempts, attempts),
                    Pieces.items(store()).stream().map(OutboxItem::attempts).toList());
        }
    }

    /** Two threads that put the same post into two cases put it there once, and neither is disturbed. */
    @Test
    default void two_threads_put_the_same_post_once() {
        for (int round = 0; round < 20; round++) {
            String number = "E-" + round;
            int youth = 2 * round;
            both(store -> post(store, youth, number), store -> post(store, youth + 1, number));
            List<String> ids = Pieces.waiting(store());
            assertEquals(List.of(Samples.post(number).id()), ids);
            store().outbox().settle(ids);
        }
    }

    private void both(Consumer<Store> one, Consumer<Store> other) {
        Together.both(call(one), call(other));
    }

    private Callable<Boolean> call(Consumer<Store> writer) {
        Store store = store();
        return () -> {
            writer.accept(store);
            return true;
        };
    }

    /** A ledger may refuse one of two changes that meet; whoever is refused decides anew. */
    private static void post(Store store, int youth, String number) {
        for (int tries = 0; store.ledger().load(Samples.youth(youth)).version() == 0 && tries < 10; tries++) {
            try {
                store.ledger()
                        .commit(new SampleChange(Samples.youth(youth), 0)
                                .entry()
                                .post(Samples.post(number))
                                .build());
            } catch (ConcurrentChange e) {
                assertEquals(0, store.ledger().load(Samples.youth(youth)).version());
            }
        }
    }

    private static List<Duty> duties(String prefix) {
        return List.of(
                Samples.duty(Samples.youth(1), DutyKind.ASSESS_SUPPORT, prefix + 1, Samples.TODAY),
                Samples.duty(Samples.youth(1), DutyKind.ASSESS_SUPPORT, prefix + 2, Samples.TODAY),
                Samples.duty(Samples.youth(1), DutyKind.ASSESS_SUPPORT, "C-3", Samples.TODAY));
    }
}
