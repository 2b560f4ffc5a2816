/** The letter that tells the youth what was sent about him or her. */
@NullMarked
package dk.ungebro.letter;

import org.jspecify.annotations.NullMarked;
