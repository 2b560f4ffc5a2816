/**
 * The law: {@link dk.ungebro.law.Rules} is the index of every rule with its paragraph, {@link dk.ungebro.law.Law} which
 * of them govern a day, {@link dk.ungebro.law.DanishCalendar} the one calculator of dates, {@link
 * dk.ungebro.law.Reading} how open questions are read.
 */
@NullMarked
package dk.ungebro.law;

import org.jspecify.annotations.NullMarked;
