/** Apache Camel picks files up. */
@NullMarked
package dk.ungebro.pickup.camel;

import org.jspecify.annotations.NullMarked;
