package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.ungebro.duty.DutyKind;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Quarantined;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store promises in which nothing stands yet. */
public interface EmptyStoreContract extends StoreContractPart {

    /** Every question has an answer: nothing. */
    @Test
    default void an_empty_store_answers_every_question() {
        var lease = new LeaseRequest("node", Samples.NOW, OutboxContract.HOUR, 1);
        var duty = Samples.duty(Samples.youth(1), DutyKind.INFORM_YOUTH, "E-1", Samples.TODAY);
        assertEquals(0, store().ledger().load(Samples.youth(1)).version());
        assertEquals(Optional.empty(), store().ledger().handled(Samples.key("E-1")));
        assertEquals(List.of(), store().ledger().youths(Optional.empty(), 1));
        assertEquals(List.of(), store().ledger().youths(Optional.of(Samples.youth(1)), 1));
        assertEquals(List.of(), store().agenda().page(AgendaQuery.ALL));
        assertEquals(List.of(), store().agenda().page(AgendaQuery.PENDING.after(duty)));
        assertEquals(List.of(), store().outbox().lease(lease));
        assertEquals(List.of(), store().outbox().quarantined(1));
        assertEquals(List.of(), store().audit().of(Samples.youth(1)));
    }

    /** Every call about what is not there is passed over, and leaves the store empty. */
    @Test
    default void an_empty_store_passes_over_what_is_not_there() {
        store().outbox().settle(List.of("nothing"));
        store().outbox().retryLater(List.of("nothing"), Samples.NOW);
        store().outbox().release("nothing");
        store().agenda().replace(Samples.youth(1), List.of());
        an_empty_store_answers_every_question();
    }

    /** One page has room for one thing, and many pages give all. */
    @Test
    default void a_page_may_hold_one_thing() {
        for (int youth = 0; youth < 3; youth++) {
            store().ledger().commit(SampleChange.full(Samples.youth(youth), 0, "E-" + youth));
            store().outbox().quarantine(new Quarantined("Q-" + youth, Samples.NOW, "CODE", "line"));
        }
        assertEquals(List.of(Samples.youth(0)), store().ledger().youths(Optional.empty(), 1));
        assertEquals(List.of(Samples.youth(2)), store().ledger().youths(Optional.of(Samples.youth(1)), 1));
        assertEquals(1, store().outbox().quarantined(1).size());
        assertEquals(
                1,
                store().outbox()
                        .lease(new LeaseRequest("node", Samples.NOW, OutboxContract.HOUR, 1))
                        .size());
    }
}
