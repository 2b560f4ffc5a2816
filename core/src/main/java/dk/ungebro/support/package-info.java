/** The assessment of support needs as the closed items of the register. */
@NullMarked
package dk.ungebro.support;

import org.jspecify.annotations.NullMarked;
