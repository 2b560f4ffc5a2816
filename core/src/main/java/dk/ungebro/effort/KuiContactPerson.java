package dk.ungebro.effort;

import dk.ungebro.law.Reading;
import dk.ungebro.law.YouthEffortRules;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The one continuous contact person of a youth (R-KUI-9, UNGELOV § 2 l): neither a mentor nor the contact of the notice
 * to the institution.
 *
 * @param from the first day
 * @param lastDay the last day, inclusive; absent while it has no end
 */
public record KuiContactPerson(LocalDate from, Optional<LocalDate> lastDay) {

    private static final int FROM_GRADE = 8;
    private static final int AGE_LIMIT = 25;

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public KuiContactPerson {
        if (lastDay.isPresent() && lastDay.get().isBefore(from)) {
            throw new IllegalArgumentException("a contact person does not end before it begins");
        }
    }

    /**
     * What decides whether a youth has a contact person.
     *
     * @param grade the grade reached at school
     * @param severalUnits whether the youth needs several units for personal or social reasons
     * @param anchored whether the youth is anchored in a youth education or firmly attached to the labour market
     */
    public record Situation(int grade, boolean severalUnits, boolean anchored) {}

    /**
     * Tells whether a youth is to have a contact person.
     *
     * @param birthDate the birth date
     * @param situation what decides
     * @param day the day
     * @param reading how the law is read
     * @return true from 8th grade to the day before the 25th birthday, if several units are needed and the youth is not
     *     anchored
     */
    public static boolean owedOn(LocalDate birthDate, Situation situation, LocalDate day, Reading reading) {
        return situation.grade() >= FROM_GRADE
                && situation.severalUnits()
                && !situation.anchored()
                && inTime(birthDate, day, reading);
    }

    /**
     * Tells whether the youth may have a contact person again.
     *
     * @param birthDate the birth date
     * @param setback whether the youth did not complete the education or became unemployed
     * @param day the day
     * @param reading how the law is read
     * @return true after a setback and after the last day, while the youth is under 25
     */
    public boolean mayReturn(LocalDate birthDate, boolean setback, LocalDate day, Reading reading) {
        return setback && lastDay.filter(day::isAfter).isPresent() && inTime(birthDate, day, reading);
    }

    private static boolean inTime(LocalDate birthDate, LocalDate day, Reading reading) {
        return reading.law().inForce(YouthEffortRules.CONTACT_PERSON, day)
                && reading.calendar().under(birthDate, AGE_LIMIT, day);
    }
}
