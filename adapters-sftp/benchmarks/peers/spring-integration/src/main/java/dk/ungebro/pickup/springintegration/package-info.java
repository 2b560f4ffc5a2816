/** Spring Integration picks files up. */
@NullMarked
package dk.ungebro.pickup.springintegration;

import org.jspecify.annotations.NullMarked;
