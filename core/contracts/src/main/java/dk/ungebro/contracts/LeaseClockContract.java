package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.ungebro.port.LeaseRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dk.ungebro.port.Outbox} promises nodes whose clocks differ. */
public interface LeaseClockContract extends StoreContractPart {

    /** A node whose clock is ahead takes nothing that another one has leased. */
    @Test
    default void a_clock_that_is_ahead_ends_no_lease() {
        String id = waiting();
        assertEquals(List.of(id), leased("one", Samples.NOW, OutboxContract.HOUR));
        Instant ahead = Samples.NOW.plus(Duration.ofDays(10_000));
        assertEquals(List.of(), leased("ahead", ahead, OutboxContract.HOUR));
    }

    /** The lease of a node whose clock is behind lasts as long as any other. */
    @Test
    default void a_clock_that_is_behind_shortens_no_lease() {
        String id = waiting();
        assertEquals(List.of(id), leased("behind", Instant.EPOCH, OutboxContract.HOUR));
        assertEquals(List.of(), leased("other", Samples.NOW, OutboxContract.HOUR));
    }

    /** The lease of a node whose clock is ahead ends when it has lasted, by the clock of the store. */
    @Test
    default void a_clock_that_is_ahead_makes_no_lease_longer() {
        String id = waiting();
        Instant ahead = Samples.NOW.plus(Duration.ofDays(10_000));
        assertEquals(List.of(id), leased("ahead", ahead, OutboxContract.HOUR));
        timePasses(OutboxContract.HOUR.minusMinutes(1));
        assertEquals(List.of(), leased("other", Samples.NOW, OutboxContract.HOUR));
        timePasses(Duration.ofMinutes(1));
        assertEquals(List.of(id), leased("other", Samples.NOW, OutboxContract.HOUR));
    }

    /** When an item may be tried again is a time of the callers, whatever time the store has. */
    @Test
    default void what_is_due_is_said_by_the_clock_of_the_caller() {
        String id = waiting();
        Instant again = Samples.NOW.plus(Duration.ofDays(10_000));
        store().outbox().retryLater(List.of(id), again);
        assertEquals(List.of(), leased("node", again.minusNanos(1000), OutboxContract.HOUR));
        assertEquals(List.of(id), leased("node", again, OutboxContract.HOUR));
        store().outbox().retryLater(List.of(id), Samples.NOW);
        timePasses(Duration.ofDays(1));
        assertEquals(List.of(), leased("node", Samples.NOW.minusNanos(1000), OutboxContract.HOUR));
    }

    /** A leased item is due no earlier for its own owner than for others. */
    @Test
    default void an_owner_gets_nothing_that_is_not_due() {
        String id = waiting();
        assertEquals(List.of(id), leased("one", Samples.NOW, OutboxContract.HOUR));
        store().outbox().retryLater(List.of(id), Samples.NOW.plusSeconds(60));
        var request = new LeaseRequest("one", Samples.NOW.plusSeconds(59), OutboxContract.HOUR, 1);
        assertEquals(List.of(), store().outbox().lease(request));
    }

    private String waiting() {
        store().ledger()
                .commit(new SampleChange(Samples.youth(1), 0)
                        .entry()
                        .post(Samples.post("E-1"))
                        .build());
        return Samples.post("E-1").id();
    }
}
