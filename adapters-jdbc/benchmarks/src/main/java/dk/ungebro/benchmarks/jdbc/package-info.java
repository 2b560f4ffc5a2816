/** What the JDBC adapter costs, measured. Start with {@link dk.ungebro.benchmarks.jdbc.Main}. */
@NullMarked
package dk.ungebro.benchmarks.jdbc;

import org.jspecify.annotations.NullMarked;
