package dk.ungebro.sandbox;

import java.time.LocalDate;

/**
 * Where a run stands.
 *
 * @param step counts the phases of the whole run
 * @param day the day
 * @param phase what is done now
 */
record Moment(long step, LocalDate day, Phase phase) {}
