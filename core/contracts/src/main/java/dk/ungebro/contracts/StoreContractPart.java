package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.duty.Duty;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Store;
import dk.ungebro.port.TemporarilyUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the contracts of the ports of a store have in common. */
public interface StoreContractPart {

    /**
     * The database of the running test.
     *
     * @return a database that is empty when the test begins, the same whenever it is asked for
     */
    StoreFixture fixture();

    /**
     * The store under test.
     *
     * @return the store of {@link Samples#MUNICIPALITY}
     */
    default Store store() {
        return fixture().store(Samples.MUNICIPALITY);
    }

    /**
     * The ids of the items that an owner gets.
     *
     * @param owner who leases
     * @param now the time by the clock of the owner
     * @param lasting for how long by the clock of the store
     * @return the ids in the order of the lease
     */
    default List<String> leased(String owner, Instant now, Duration lasting) {
        return store().outbox().lease(new LeaseRequest(owner, now, lasting, 100)).stream()
                .map(item -> item.post().id())
                .toList();
    }

    /**
     * The whole agenda.
     *
     * @return its first page, which is larger than any agenda of the kit
     */
    default List<Duty> agenda() {
        return store().agenda().page(AgendaQuery.ALL);
    }

    /**
     * Skips the test where the fixture does not declare a capability.
     *
     * @param capability what the test needs
     */
    default void needs(Capability capability) {
        assumeTrue(
                fixture().capabilities().contains(capability),
                () -> "the fixture does not declare the capability " + capability);
    }

    /**
     * Lets time pass by the clock of the store. Skips the test where that cannot be done.
     *
     * @param duration how much
     */
    default void timePasses(Duration duration) {
        needs(Capability.LETS_TIME_PASS);
        assertTrue(fixture().letTimePass(duration), "declared, but no time passes: " + Capability.LETS_TIME_PASS);
    }

    /**
     * Opens a transaction of a caller. Skips the test where stores join none.
     *
     * @return the transaction
     */
    default AmbientTransaction ambient() {
        needs(Capability.JOINS_TRANSACTIONS);
        return fixture()
                .begin()
                .orElseThrow(() -> new AssertionError(
                        "declared, but no transaction can be begun: " + Capability.JOINS_TRANSACTIONS));
    }

    /** Fails if something was not given back as it was taken. Says nothing where that cannot be told. */
    default void assertNothingLeaks() {
        if (fixture().capabilities().contains(Capability.SHOWS_LEAKS)) {
            assertEquals(
                    Optional.of(Borrowing.NOTHING),
                    fixture().borrowing(),
                    "what a call leaves open or changed behind it");
        }
    }

    /**
     * Fails unless calls tell that the database does not answer. Passed over where it cannot be taken away.
     *
     * @param calls what to call
     */
    default void assertUnavailable(List<Consumer<Store>> calls) {
        Store store = store();
        needs(Capability.STOPS_ANSWERING);
        assertTrue(fixture().stopAnswering(), "declared, but it answers: " + Capability.STOPS_ANSWERING);
        for (Consumer<Store> call : calls) {
            assertThrows(TemporarilyUnavailable.class, () -> call.accept(store));
        }
    }
}
