/** Lets ways to do the same thing take turns, compares them and prints what was measured. */
@NullMarked
package dk.ungebro.rounds;

import org.jspecify.annotations.NullMarked;
