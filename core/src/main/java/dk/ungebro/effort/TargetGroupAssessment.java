package dk.ungebro.effort;

import dk.ungebro.law.Computation;
import dk.ungebro.law.DanishCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An assessment (<i>målgruppevurdering</i>) whether a youth belongs to the target group of preparatory basic education
 * (R-KUI-8, UNGELOV § 2 k).
 *
 * @param madeOn the day on which it was made
 * @param positive whether the youth belongs to the target group
 */
public record TargetGroupAssessment(LocalDate madeOn, boolean positive) {

    private static final int MONTHS = 6;

    /**
     * The first day on which the youth may have a new assessment: six months from the day of the negative one.
     *
     * @return the day with its steps; empty after a positive assessment
     */
    public Optional<Computation> newAssessmentFrom() {
        // A first day: how the last day of a period is read (D-5) does not touch it.
        return positive
                ? Optional.empty()
                : Optional.of(Computation.from(madeOn).plusMonths(MONTHS, DanishCalendar.DEFAULT));
    }

    /**
     * Tells whether it is too early to ask for a new assessment.
     *
     * @param askedOn the day of the asking
     * @return true from the day after a negative assessment to the day before a new one is possible
     */
    public boolean bars(LocalDate askedOn) {
        return askedOn.isAfter(madeOn)
                && newAssessmentFrom()
                        .filter(from -> askedOn.isBefore(from.day()))
                        .isPresent();
    }
}
