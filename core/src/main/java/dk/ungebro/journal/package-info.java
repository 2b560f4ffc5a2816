/**
 * The journal: what was registered, sent, received and decided about one youth, and by whom. {@link
 * dk.ungebro.journal.Journal} only grows; {@link dk.ungebro.journal.Fact} is what an entry says.
 */
@NullMarked
package dk.ungebro.journal;

import org.jspecify.annotations.NullMarked;
