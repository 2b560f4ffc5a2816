/**
 * The case file: the fold of a journal, the decisions on it as pure functions, and {@link dk.ungebro.casefile.Change},
 * all that one commit stores.
 */
@NullMarked
package dk.ungebro.casefile;

import org.jspecify.annotations.NullMarked;
