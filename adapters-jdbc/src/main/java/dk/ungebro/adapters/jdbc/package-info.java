/**
 * The ports of the core on plain JDBC. Start with {@link dk.ungebro.adapters.jdbc.JdbcDatabase}; its tables are those that
 * {@link dk.ungebro.adapters.jdbc.JdbcSchema} writes down.
 *
 * <p>Messages of exceptions carry neither values nor what the driver says about them, since that may be personal.
 */
@NullMarked
package dk.ungebro.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
