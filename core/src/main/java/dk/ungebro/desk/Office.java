package dk.ungebro.desk;

import dk.ungebro.law.DanishCalendar;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.Store;
import dk.ungebro.port.YouthRegister;
import java.time.Clock;

/**
 * What the desks of one party work with.
 *
 * @param store the party's store
 * @param register the youth register
 * @param directory who receives, and what is agreed
 * @param clock the time
 * @param calendar which days are working days
 */
public record Office(
        Store store, YouthRegister register, PartyDirectory directory, Clock clock, DanishCalendar calendar) {}
