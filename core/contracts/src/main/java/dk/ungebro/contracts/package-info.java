/**
 * The contract kit: one interface with tests for each driven port. An adapter's test class implements the interface and
 * says how to make the adapter; every sentence about behaviour in the javadoc of the port is then tested.
 */
@NullMarked
package dk.ungebro.contracts;

import org.jspecify.annotations.NullMarked;
