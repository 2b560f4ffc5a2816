package dk.ungebro.protection;

import dk.ungebro.law.Computation;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import java.time.LocalDate;

/**
 * By when data are erased (<i>sletning</i>) from the youth database (R-GDPR-9, UDBROLE § 4).
 *
 * @param birthDate the birth date
 * @param reading how the law is read
 */
public record Erasure(LocalDate birthDate, Reading reading) {

    private static final int AGE_LIMIT = 30;
    private static final int AGE_LIMIT_TEST = 25;
    private static final int TWO_YEARS = 24;

    /**
     * The day by which everything is erased.
     *
     * @return the 30th birthday, with its steps
     */
    public Computation everything() {
        return Computation.from(reading.calendar().birthday(birthDate, AGE_LIMIT));
    }

    /**
     * The day by which the result of an admission test is erased: two years after it was last loaded or the 25th
     * birthday. Which of them counts is open; the proposal is the earlier one.
     *
     * @param loadedOn the day on which it was last loaded
     * @return the day with its steps, never later than the 30th birthday
     */
    public Computation admissionTest(LocalDate loadedOn) {
        Computation twoYears = Computation.from(loadedOn).plusMonths(TWO_YEARS, reading.calendar());
        Computation birthday = Computation.from(reading.calendar().birthday(birthDate, AGE_LIMIT_TEST));
        boolean keptLonger = reading.takes(UnverifiedReading.ADMISSION_TEST_KEPT_TO_LATER_DAY);
        Computation chosen = twoYears.day().isBefore(birthday.day()) == keptLonger ? birthday : twoYears;
        return earlier(chosen, everything());
    }

    /**
     * The day by which a readiness assessment is erased.
     *
     * @param loadedOn the day on which it was last loaded
     * @return two years after that day, never later than the 30th birthday, with its steps
     */
    public Computation readinessAssessment(LocalDate loadedOn) {
        return earlier(Computation.from(loadedOn).plusMonths(TWO_YEARS, reading.calendar()), everything());
    }

    private static Computation earlier(Computation one, Computation other) {
        return other.day().isBefore(one.day()) ? other : one;
    }
}
