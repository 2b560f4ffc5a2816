package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Store;
import dk.ungebro.youth.YouthId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * All that holds for a store: its ports, alone and together, within its own transactions and in that of a caller, and
 * that parties on one database do not see each other.
 */
public interface StoreContract
        extends CaseLedgerContract,
                AgendaContract,
                OutboxContract,
                AuditTrailContract,
                CorrespondenceContract,
                LeaseClockContract,
                EmptyStoreContract,
                RepetitionContract,
                ExtremeValuesContract,
                SizeContract,
                ZoneContract,
                TwoWritersContract,
                LeakContract,
                FaultContract,
                OutboxFaultContract,
                TransactionContract,
                AmbientCallsContract {

    /** A store names the party whose data it holds. */
    @Test
    default void a_store_belongs_to_its_party() {
        assertEquals(Samples.MUNICIPALITY, store().party());
        assertEquals(Samples.NEIGHBOUR, fixture().store(Samples.NEIGHBOUR).party());
    }

    /** None sees what another holds. */
    @Test
    default void a_party_sees_nothing_of_another() {
        YouthId youth = Samples.youth(1);
        store().ledger().commit(SampleChange.full(youth, 0, "E-1"));
        store().outbox().quarantine(new Quarantined("Q-1", Samples.NOW, "CODE", "line"));

        Store other = fixture().store(Samples.NEIGHBOUR);
        assertEquals(
                CaseFile.empty(Samples.NEIGHBOUR, youth).version(),
                other.ledger().load(youth).version());
        assertEquals(List.of(), other.ledger().youths(Optional.empty(), 10));
        assertEquals(Optional.empty(), other.ledger().handled(Samples.key("E-1")));
        assertEquals(List.of(), other.agenda().page(AgendaQuery.ALL));
        assertEquals(List.of(), other.audit().of(youth));
        assertEquals(List.of(), other.outbox().quarantined(10));
        assertEquals(List.of(), other.outbox().lease(lease()));
    }

    /** Two parties may record the same youth, message and post, each for itself. */
    @Test
    default void two_parties_may_hold_the_same() {
        YouthId youth = Samples.youth(1);
        Store other = fixture().store(Samples.NEIGHBOUR);
        MessageKey key = Samples.key("E-1");
        store().ledger().commit(SampleChange.full(youth, 0, "E-1"));
        other.ledger().commit(SampleChange.full(youth, 0, "E-1"));

        assertEquals(1, other.ledger().load(youth).version());
        assertEquals(Samples.NEIGHBOUR, other.ledger().load(youth).party());
        assertEquals(Optional.of(Samples.handled("E-1")), other.ledger().handled(key));
        assertEquals(1, other.audit().of(youth).size());
        assertEquals(2, other.outbox().lease(lease()).size());
        assertEquals(2, store().outbox().lease(lease()).size());
    }

    /** What one party does with its post and duties leaves those of another alone. */
    @Test
    default void a_party_changes_nothing_of_another() {
        YouthId youth = Samples.youth(1);
        Store other = fixture().store(Samples.NEIGHBOUR);
        var held = new Quarantined("Q-1", Samples.NOW, "CODE", "line");
        for (Store store : List.of(store(), other)) {
            store.ledger().commit(SampleChange.full(youth, 0, "E-1"));
            store.outbox().quarantine(held);
        }
        List<String> ids = List.of(Samples.post("E-1").id());
        other.outbox().lease(lease());
        other.outbox().retryLater(ids, Samples.NOW.plusSeconds(60));
        other.outbox().settle(ids);
        other.outbox().release(held.id());
        other.agenda().replace(youth, List.of());

        assertEquals(0, store().outbox().lease(lease()).get(0).attempts());
        assertEquals(2, store().outbox().lease(lease()).size());
        assertEquals(List.of(held), store().outbox().quarantined(10));
        assertEquals(1, agenda().size());
    }

    private static LeaseRequest lease() {
        return new LeaseRequest("node", Samples.NOW, Duration.ofMinutes(1), 10);
    }
}
