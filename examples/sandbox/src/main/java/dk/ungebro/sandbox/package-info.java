/**
 * The sandbox: institutions, the youth database and municipalities in one process, on a virtual clock, from the first to
 * the last day of two input files. Begin with {@link dk.ungebro.sandbox.Main}.
 */
@NullMarked
package dk.ungebro.sandbox;

import org.jspecify.annotations.NullMarked;
