/**
 * The driven ports: what a host implements or takes from the adapters of this project. {@link dk.ungebro.port.Store} is
 * what one commit writes; the others stand alone. Every sentence about behaviour is tested by the contract kit.
 *
 * <p>Failure of a port is a {@link dk.ungebro.port.PortException}; its subclass says what to do. All ports are called
 * by several threads at once and must be thread-safe.
 */
@NullMarked
package dk.ungebro.port;

import org.jspecify.annotations.NullMarked;
