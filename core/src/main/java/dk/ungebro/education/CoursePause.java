package dk.ungebro.education;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A pause in a programme, both days inclusive.
 *
 * @param from the first day without teaching
 * @param to the last such day
 */
public record CoursePause(LocalDate from, LocalDate to) {

    private static final int LONGEST_PAUSE = 100;

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the pause ends before it begins
     */
    public CoursePause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause does not end before it begins");
        }
    }

    /**
     * Tells whether the pause is reported as an interruption (R-UDB-3, UDBBEK-512/25 § 31(4)).
     *
     * @param programme the kind of programme
     * @return false for up to 100 days, both ends counted, in single subjects
     */
    public boolean isInterruption(ProgrammeType programme) {
        return programme != ProgrammeType.SINGLE_SUBJECT || ChronoUnit.DAYS.between(from, to) + 1 > LONGEST_PAUSE;
    }
}
