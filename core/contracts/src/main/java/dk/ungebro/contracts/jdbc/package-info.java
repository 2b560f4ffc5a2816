/**
 * For fixtures of stores on JDBC: a source of connections that is watched and can fail, and a caller's transaction on it.
 */
@NullMarked
package dk.ungebro.contracts.jdbc;

import org.jspecify.annotations.NullMarked;
