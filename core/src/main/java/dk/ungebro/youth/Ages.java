package dk.ungebro.youth;

import java.time.LocalDate;

/**
 * Ages as the acts use them: the day before a birthday is the last day of the younger age (R-DATE-6, D-8). A birthday
 * on 29 February falls on 28 February in common years (R-DATE-4).
 */
public final class Ages {

    private Ages() {}

    /**
     * The day on which a person turns an age.
     *
     * @param birthDate the birth date
     * @param age the age in whole years
     * @return the birthday; 28 February for a leap-day child in a common year
     */
    public static LocalDate birthday(LocalDate birthDate, int age) {
        return birthDate.plusYears(age);
    }

    /**
     * Tells whether a person is younger than an age on a day.
     *
     * @param birthDate the birth date
     * @param age the age in whole years
     * @param on the day
     * @return true until the day before the birthday, inclusive
     */
    public static boolean under(LocalDate birthDate, int age, LocalDate on) {
        return on.isBefore(birthday(birthDate, age));
    }
}
