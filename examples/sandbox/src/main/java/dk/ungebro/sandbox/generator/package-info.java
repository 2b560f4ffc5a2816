/**
 * Makes a national school year of invented youths and reports in the file formats of the sandbox.
 *
 * <p>{@link dk.ungebro.sandbox.generator.Main} is the command. The same seed and size give the same bytes on every
 * machine: chance comes from {@code Dice} only, and no clock, locale or default time zone is asked. All people are
 * invented and all CPR numbers stand in the substitute form (day of birth plus 60).
 */
@NullMarked
package dk.ungebro.sandbox.generator;

import org.jspecify.annotations.NullMarked;
