package dk.ungebro.contracts;

/**
 * What a {@link StoreFixture} can do beside giving stores. A contract test that needs more than its fixture declares is
 * skipped with the name of what is missing; what is declared has to work.
 */
public enum Capability {

    /** {@link StoreFixture#stopAnswering} takes the database away. */
    STOPS_ANSWERING,

    /** {@link StoreFixture#letTimePass} moves the clock by which leases end. */
    LETS_TIME_PASS,

    /** {@link StoreFixture#begin} opens a transaction of a caller, which a store joins. */
    JOINS_TRANSACTIONS,

    /** A reader waits for no writer, and sees what was there before. Not so where every read takes a lock. */
    READS_PAST_WRITERS,

    /** {@link StoreFixture#failAtStep} breaks the conversation of a store with its database at any step. */
    FAILS_AT_ANY_STEP,

    /** {@link StoreFixture#borrowing} tells what was not given back. */
    SHOWS_LEAKS
}
