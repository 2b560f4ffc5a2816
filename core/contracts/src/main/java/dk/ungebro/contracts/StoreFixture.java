package dk.ungebro.contracts;

import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import java.time.Duration;
import java.util.Set;

/** One database with the stores of all parties on it. */
@FunctionalInterface
public interface StoreFixture {

    /**
     * The store of a party.
     *
     * @param party the party
     * @return its store; asked again, the same one or another one on the same data
     */
    Store store(Party party);

    /**
     * What this fixture can do beside that.
     *
     * @return the capabilities; tests that need another one are skipped
     */
    default Set<Capability> capabilities() {
        return Set.of();
    }

    /**
     * Takes the database away, for tests of what happens then; {@link Capability#STOPS_ANSWERING}.
     *
     * @return false if it cannot be taken away, as where it is memory of this process
     */
    default boolean stopAnswering() {
        return false;
    }

    /**
     * Makes the clock by which leases end seem that much later; {@link Capability#LETS_TIME_PASS}. Where the clock is that
     * of a database, the stored ends of all leases may be moved back instead.
     *
     * @param duration how much later
     * @return false if it cannot be done
     */
    default boolean letTimePass(Duration duration) {
        return false;
    }
}
