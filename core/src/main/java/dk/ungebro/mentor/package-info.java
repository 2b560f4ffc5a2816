/** Mentor support: periods, rights with their windows, the agreement, hours, and what is registered. */
@NullMarked
package dk.ungebro.mentor;

import org.jspecify.annotations.NullMarked;
