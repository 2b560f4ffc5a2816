/** What a decision costs, measured. Start with {@link dk.ungebro.benchmarks.Main}. */
@NullMarked
package dk.ungebro.benchmarks;

import org.jspecify.annotations.NullMarked;
