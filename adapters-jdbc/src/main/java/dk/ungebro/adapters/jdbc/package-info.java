/**
 * The ports of the core on plain JDBC: {@link dk.ungebro.adapters.jdbc.JdbcStore}, {@link
 * dk.ungebro.adapters.jdbc.JdbcYouthRegister} and {@link dk.ungebro.adapters.jdbc.JdbcPartyDirectory}, on tables that
 * {@link dk.ungebro.adapters.jdbc.JdbcSchema} writes down. Every call takes one connection of its own and gives it back.
 *
 * <p>Messages of exceptions carry neither values nor what the driver says about them, since that may be personal.
 */
@NullMarked
package dk.ungebro.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
