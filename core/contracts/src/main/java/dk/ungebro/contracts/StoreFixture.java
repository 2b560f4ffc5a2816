package dk.ungebro.contracts;

import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /**
     * Opens a transaction of a caller on this database; {@link Capability#JOINS_TRANSACTIONS}.
     *
     * @return the transaction, empty if no store joins one
     */
    default Optional<AmbientTransaction> begin() {
        return Optional.empty();
    }

    /**
     * The notes of callers that are stored; {@link Capability#JOINS_TRANSACTIONS}.
     *
     * @return the notes in the order of their texts
     */
    default List<String> notes() {
        return List.of();
    }

    /**
     * Lets a step of the conversation with the database fail, with what says that the database does not answer;
     * {@link Capability#FAILS_AT_ANY_STEP}. A step is a call of the driver, or whatever else can fail by itself. Steps in
     * transactions of callers count too.
     *
     * @param step which one, counted from now and from 1
     * @param fault how it fails
     * @return false if no step can fail
     */
    default boolean failAtStep(int step, Fault fault) {
        return false;
    }

    /**
     * Lets no step fail any more.
     *
     * @return true if the step that was to fail was reached
     */
    default boolean mend() {
        return false;
    }

    /**
     * What stores have not given back; {@link Capability#SHOWS_LEAKS}.
     *
     * @return what is missing, empty if it cannot be told
     */
    default Optional<Borrowing> borrowing() {
        return Optional.empty();
    }
}
