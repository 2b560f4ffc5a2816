package dk.ungebro.contracts;

/**
 * What a {@link StoreFixture} can do beside giving stores. A contract test that needs more than its fixture declares is
 * skipped with the name of what is missing; what is declared has to work.
 */
public enum Capability {

    /** {@link StoreFixture#stopAnswering} takes the database away. */
    STOPS_ANSWERING,

    /** {@link StoreFixture#letTimePass} moves the clock by which leases end. */
    LETS_TIME_PASS
}
