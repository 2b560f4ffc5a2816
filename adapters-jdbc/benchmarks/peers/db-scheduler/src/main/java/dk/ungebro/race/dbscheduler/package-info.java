/** The contestant db-scheduler. Start with {@link dk.ungebro.race.dbscheduler.DbSchedulerPeer}. */
@NullMarked
package dk.ungebro.race.dbscheduler;

import org.jspecify.annotations.NullMarked;
