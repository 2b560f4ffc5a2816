/**
 * A naive second opinion on the sandbox: it computes the numbers of the report by brute force, in memory, from the
 * two input files alone.
 *
 * <p>It shares nothing with the library on purpose. Person numbers, dates and working days are written again here, so
 * that a mistake in the library is not repeated by its judge.
 */
package dk.ungebro.sandbox.oracle;
