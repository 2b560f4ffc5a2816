/**
 * The input side of the sandbox: {@link dk.ungebro.sandbox.input.Input} stages the two input files in an H2 file
 * database of the work folder, refuses what does not fit with a code and a text, and hands the accepted rows out day
 * by day.
 *
 * <p>The database {@code input} is the sandbox's own copy of its input and holds person numbers (<i>CPR-numre</i>) and
 * names in clear, as the files do. It belongs into the work folder and nowhere else, and goes when that folder goes.
 * Refusals never carry a value of a row.
 */
@NullMarked
package dk.ungebro.sandbox.input;

import org.jspecify.annotations.NullMarked;
