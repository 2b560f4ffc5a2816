package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What outbox, agenda and trail promise when the database fails in the middle of a call, at whatever step. */
public interface OutboxFaultContract extends StoreContractPart {

    /** A lease that fails loses nothing: the same owner gets all items at once. */
    @Test
    default void a_lease_that_fails_at_any_step_loses_nothing() {
        failing((step, attempt, store) -> {
            List<String> ids = put(step);
            attempt.of(() -> Pieces.waiting(store));
            assertEquals(ids, Pieces.waiting(store()));
            store().outbox().settle(ids);
        });
    }

    /** Items are settled together or not at all, and settling again is safe. */
    @Test
    default void a_settling_that_fails_at_any_step_is_all_or_nothing() {
        failing((step, attempt, store) -> {
            List<String> ids = put(step);
            boolean acknowledged = attempt.of(() -> store.outbox().settle(ids));
            allOrNothing(acknowledged, () -> Pieces.waiting(store()), List.of()::equals, ids::equals);
            store().outbox().settle(ids);
            assertEquals(List.of(), Pieces.waiting(store()));
        });
    }

    /** Items are given back together or not at all. */
    @Test
    default void a_giving_back_that_fails_at_any_step_is_all_or_nothing() {
        failing((step, attempt, store) -> {
            List<String> ids = put(step);
            boolean acknowledged = attempt.of(() -> store.outbox().retryLater(ids, Samples.NOW));
            allOrNothing(acknowledged, this::attempts, List.of(1, 1, 1)::equals, List.of(0, 0, 0)::equals);
            store().outbox().settle(ids);
        });
    }

    /** Holding and letting go have their effect when they are acknowledged. */
    @Test
    default void a_quarantine_that_fails_at_any_step_is_all_or_nothing() {
        failing((step, attempt, store) -> {
            var held = new Quarantined("Q-" + step, Samples.NOW, "CODE", "line");
            boolean acknowledged = attempt.of(() -> store.outbox().quarantine(held));
            allOrNothing(acknowledged, this::held, List.of(held)::equals, List.of()::equals);
            store().outbox().release(held.id());
        });
        failing((step, attempt, store) -> {
            var held = new Quarantined("Q-" + step, Samples.NOW, "CODE", "line");
            store().outbox().quarantine(held);
            boolean acknowledged = attempt.of(() -> store.outbox().release(held.id()));
            allOrNothing(acknowledged, this::held, List.of()::equals, List.of(held)::equals);
            store().outbox().release(held.id());
        });
    }

    /** The duties of a youth are the old ones or the new ones, never a part of them. */
    @Test
    default void a_replacing_that_fails_at_any_step_is_all_or_nothing() {
        List<Duty> old = List.of(duty("E-1"), duty("E-2"), duty("E-3"));
        List<Duty> fresh = List.of(duty("E-3"), duty("E-4"), duty("E-5"));
        failing((step, attempt, store) -> {
            store().agenda().replace(Samples.youth(1), old);
            boolean acknowledged = attempt.of(() -> store.agenda().replace(Samples.youth(1), fresh));
            allOrNothing(acknowledged, this::agenda, fresh::equals, old::equals);
        });
    }

    /** A look that is acknowledged stands in the trail. */
    @Test
    default void a_look_that_fails_at_any_step_is_all_or_nothing() {
        failing((step, attempt, store) -> {
            AuditEntry look = Samples.look(Samples.youth(step), Samples.NOW);
            int before = store().audit().of(look.youth()).size();
            boolean acknowledged = attempt.of(() -> store.audit().add(look));
            allOrNothing(
                    acknowledged,
                    () -> store().audit().of(look.youth()).size() - before,
                    Integer.valueOf(1)::equals,
                    Integer.valueOf(0)::equals);
        });
    }

    private void failing(FaultRun.StoreRound round) {
        for (Fault fault : Fault.values()) {
            new FaultRun(this, fault).each((step, attempt) -> round.play(step, attempt, store()));
        }
    }

    private static <T> void allOrNothing(
            boolean acknowledged, Supplier<T> seen, Predicate<Object> all, Predicate<Object> nothing) {
        T found = seen.get();
        assertTrue(all.test(found) || nothing.test(found), () -> "half is done: " + found);
        assertTrue(!acknowledged || all.test(found), "acknowledged, but not done");
    }

    private List<String> put(int step) {
        long version = store().ledger().load(Samples.youth(1)).version();
        SampleChange change = new SampleChange(Samples.youth(1), version).entry();
        List<String> numbers = List.of(step + "-a", step + "-b", step + "-c");
        numbers.forEach(number -> change.post(Samples.post(number)));
        store().ledger().commit(change.build());
        return numbers.stream().map(number -> Samples.post(number).id()).toList();
    }

    private List<Integer> attempts() {
        return Pieces.items(store()).stream().map(OutboxItem::attempts).toList();
    }

    private List<Quarantined> held() {
        return store().outbox().quarantined(10);
    }

    private static Duty duty(String number) {
        return Samples.duty(Samples.youth(1), DutyKind.INFORM_YOUTH, number, Samples.TODAY);
    }
}
