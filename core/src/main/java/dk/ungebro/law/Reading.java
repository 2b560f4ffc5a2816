package dk.ungebro.law;

import java.time.MonthDay;
import java.util.Set;

/**
 * How the law is read: which law, which days are off beside the public holidays, and which open questions are answered
 * otherwise than the project proposes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param law which law is asked
 * @param unverifiedDaysOff days of every year that are no working days; the orders leave 5 June, 24 and 31 December open
 * @param others other readings of open questions
 */
public record Reading(Law law, Set<MonthDay> unverifiedDaysOff, Set<UnverifiedReading> others) {

    /** The law of each day, as the project reads it. */
    public static final Reading DEFAULT = new Reading(Law.OF_EACH_DAY, Set.of(), Set.of());

    /** Copies the sets. */
    public Reading {
        unverifiedDaysOff = Set.copyOf(unverifiedDaysOff);
        others = Set.copyOf(others);
    }

    /**
     * The same reading of another law.
     *
     * @param other which law is asked
     * @return the reading
     */
    public Reading of(Law other) {
        return new Reading(other, unverifiedDaysOff, others);
    }

    /**
     * The same law with other readings of open questions.
     *
     * @param chosen the other readings
     * @return the reading
     */
    public Reading choosing(UnverifiedReading... chosen) {
        return new Reading(law, unverifiedDaysOff, Set.of(chosen));
    }

    /**
     * Tells whether an open question is read otherwise than the project proposes.
     *
     * @param reading the other reading
     * @return true if it was chosen
     */
    public boolean takes(UnverifiedReading reading) {
        return others.contains(reading);
    }

    /**
     * The calculator of days.
     *
     * @return the calendar of this reading
     */
    public DanishCalendar calendar() {
        return new DanishCalendar(unverifiedDaysOff, others);
    }
}
