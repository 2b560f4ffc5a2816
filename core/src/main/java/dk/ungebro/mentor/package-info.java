/** The right to a mentor: its two windows and the agreement. */
@NullMarked
package dk.ungebro.mentor;

import org.jspecify.annotations.NullMarked;
