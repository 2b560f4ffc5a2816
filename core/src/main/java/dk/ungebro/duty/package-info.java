/**
 * Duties: what the law or the guide asks of a party because of what the journal holds. {@link dk.ungebro.duty.Duties}
 * computes them from a journal and nothing else.
 */
@NullMarked
package dk.ungebro.duty;

import org.jspecify.annotations.NullMarked;
