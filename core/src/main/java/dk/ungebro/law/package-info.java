/**
 * The law: {@link dk.ungebro.law.Rules} holds every rule with its paragraph, {@link dk.ungebro.law.Rulebook} those in
 * force on a day, {@link dk.ungebro.law.DanishCalendar} the days, {@link dk.ungebro.law.Policy} what the law leaves
 * open.
 */
@NullMarked
package dk.ungebro.law;

import org.jspecify.annotations.NullMarked;
