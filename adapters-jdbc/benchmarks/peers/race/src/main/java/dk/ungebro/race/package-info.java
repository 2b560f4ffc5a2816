/** What every outbox is put through, in a JVM of its own. Start with {@link dk.ungebro.race.Peer}. */
@NullMarked
package dk.ungebro.race;

import org.jspecify.annotations.NullMarked;
