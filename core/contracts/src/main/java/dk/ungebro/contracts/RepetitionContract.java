package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.ungebro.casefile.Change;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every call does that is made a second time, as after an answer that was lost. */
public interface RepetitionContract extends StoreContractPart {

    /** Committing twice stores once; the second is refused. */
    @Test
    default void a_second_commit_stores_nothing_more() {
        Change change = SampleChange.full(Samples.youth(1), 0, "E-1");
        store().ledger().commit(change);
        assertThrows(ConcurrentChange.class, () -> store().ledger().commit(change));
        assertEquals(Pieces.of(change), Pieces.stored(store(), change));
    }

    /** Leasing twice gives one owner the same items in the same order. */
    @Test
    default void a_second_lease_gives_the_same_items() {
        put();
        assertEquals(Pieces.items(store()), Pieces.items(store()));
        assertEquals(2, Pieces.items(store()).size());
    }

    /** Settling twice, or an id twice, is the same as once. */
    @Test
    default void a_second_settling_changes_nothing() {
        List<String> ids = put();
        for (int call = 0; call < 2; call++) {
            store().outbox().settle(List.of(ids.get(0), ids.get(0)));
            assertEquals(ids.subList(1, 2), Pieces.waiting(store()));
        }
    }

    /** Giving back twice counts two attempts, and naming an id twice in one call counts one. */
    @Test
    default void a_second_giving_back_counts_once_more() {
        List<String> ids = put();
        for (int call = 1; call < 3; call++) {
            store().outbox().retryLater(List.of(ids.get(0), ids.get(0)), Samples.NOW);
            assertEquals(
                    List.of(call, 0),
                    Pieces.items(store()).stream().map(OutboxItem::attempts).toList());
        }
    }

    /** Holding twice keeps the first, letting go twice lets go. */
    @Test
    default void a_second_holding_or_letting_go_changes_nothing() {
        var held = new Quarantined("Q-1", Samples.NOW, "CODE", "line");
        store().outbox().quarantine(held);
        store().outbox().quarantine(new Quarantined("Q-1", Samples.NOW, "OTHER", "other"));
        assertEquals(List.of(held), store().outbox().quarantined(10));
        store().outbox().release("Q-1");
        store().outbox().release("Q-1");
        assertEquals(List.of(), store().outbox().quarantined(10));
    }

    /** Replacing twice is the same as once. */
    @Test
    default void a_second_replacing_changes_nothing() {
        List<Duty> duties = List.of(
                Samples.duty(Samples.youth(1), DutyKind.ASSESS_SUPPORT, "E-1", Samples.TODAY),
                Samples.duty(Samples.youth(1), DutyKind.INFORM_YOUTH, "E-1", Samples.TODAY));
        store().agenda().replace(Samples.youth(1), duties);
        store().agenda().replace(Samples.youth(1), duties);
        assertEquals(duties, agenda());
    }

    /** Every question asked twice has the same answer. */
    @Test
    default void a_second_question_has_the_same_answer() {
        Change change = SampleChange.full(Samples.youth(1), 0, "E-1");
        store().ledger().commit(change);
        assertEquals(
                store().ledger().load(change.youth()).journal().entries(),
                store().ledger().load(change.youth()).journal().entries());
        assertEquals(agenda(), agenda());
        assertEquals(store().audit().of(change.youth()), store().audit().of(change.youth()));
    }

    private List<String> put() {
        Change change = SampleChange.full(Samples.youth(1), 0, "E-1");
        store().ledger().commit(change);
        return change.post().stream().map(post -> post.id()).toList();
    }
}
