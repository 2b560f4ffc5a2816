/** The injunction (<i>uddannelsespålæg</i>): who may get one, its steps, why it ends. */
@NullMarked
package dk.ungebro.injunction;

import org.jspecify.annotations.NullMarked;
