package dk.ungebro.duty;

import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Policy;
import dk.ungebro.party.StaffId;

/**
 * What the computation of duties needs beside the journal.
 *
 * @param policy what the law leaves open
 * @param calendar which days are working days
 * @param fallback who takes care of a duty when nobody is assigned to the case
 */
public record DutySetting(Policy policy, DanishCalendar calendar, StaffId fallback) {}
