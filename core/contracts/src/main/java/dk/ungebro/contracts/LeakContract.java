package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every call of a store promises of what it borrows. */
public interface LeakContract extends StoreContractPart {

    /** When a call returns, all that it has opened is closed, and each connection has the settings that it had. */
    @Test
    default void every_call_gives_back_what_it_took() {
        needs(Capability.SHOWS_LEAKS);
        Store store = store();
        for (int round = 0; round < 3; round++) {
            PortCalls.all().forEach((name, call) -> {
                call.accept(store);
                assertEquals(Optional.of(Borrowing.NOTHING), fixture().borrowing(), name);
            });
        }
    }

    /** A refused change gives back all that it took. */
    @Test
    default void a_refused_change_gives_back_what_it_took() {
        needs(Capability.SHOWS_LEAKS);
        Store store = store();
        store.ledger().commit(SampleChange.full(Samples.youth(1), 0, "E-1"));
        for (long version : new long[] {0, 7}) {
            assertThrows(
                    ConcurrentChange.class,
                    () -> store.ledger().commit(SampleChange.full(Samples.youth(1), version, "E-2")));
            assertNothingLeaks();
        }
        assertThrows(
                ConcurrentChange.class, () -> store.ledger().commit(SampleChange.full(Samples.youth(2), 0, "E-1")));
        assertNothingLeaks();
    }

    /** A call to a database that does not answer gives back all that it took. */
    @Test
    default void a_call_without_database_gives_back_what_it_took() {
        needs(Capability.SHOWS_LEAKS);
        List<Consumer<Store>> calls = new ArrayList<>(PortCalls.all().values());
        calls.add(store -> store.ledger().commit(SampleChange.plain(Samples.youth(1), 0)));
        assertUnavailable(calls);
        assertNothingLeaks();
    }
}
