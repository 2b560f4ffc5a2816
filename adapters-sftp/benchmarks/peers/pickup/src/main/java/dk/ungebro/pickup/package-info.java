/** What everybody is put through who picks files up, in a JVM of its own. Start with {@link dk.ungebro.pickup.Peer}. */
@NullMarked
package dk.ungebro.pickup;

import org.jspecify.annotations.NullMarked;
