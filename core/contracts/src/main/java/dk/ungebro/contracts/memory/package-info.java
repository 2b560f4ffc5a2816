/**
 * Adapters for all driven ports that keep everything in memory, for tests and examples: what they hold is gone with the
 * process. {@link dk.ungebro.contracts.memory.FileYouthMailbox} alone writes files.
 */
@NullMarked
package dk.ungebro.contracts.memory;

import org.jspecify.annotations.NullMarked;
