package dk.ungebro.contracts;

import dk.ungebro.party.Party;
import dk.ungebro.port.Store;

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
     * Takes the database away, for tests of what happens then.
     *
     * @return false if it cannot be taken away, as where it is memory of this process
     */
    default boolean stopAnswering() {
        return false;
    }
}
