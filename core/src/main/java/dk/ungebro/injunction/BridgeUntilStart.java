package dk.ungebro.injunction;

import dk.ungebro.law.Computation;
import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between the end of the benefit and an ordered study start, through which the municipality continues its
 * effort (R-ORDER-15; LAB § 30(10)).
 *
 * @param from the first day without benefit
 * @param lastDay the last day before study start
 * @param latestStart the last day of a study start that the rule covers, with its steps
 */
public record BridgeUntilStart(LocalDate from, LocalDate lastDay, Computation latestStart) {

    private static final int MONTHS_TO_START = 1;
    private static final int MONTHS_OF_BENEFIT = 2;

    /**
     * The bridge that facts give.
     *
     * @param ordered whether the youth was ordered to start
     * @param benefit the benefit that ended
     * @param benefitEnd its last day
     * @param studyStart the study start
     * @param reading how the law is read
     * @return the bridge; empty without an order, after another benefit, without a gap, or for a start after more than a
     *     month
     */
    public static Optional<BridgeUntilStart> of(
            boolean ordered, Benefit benefit, LocalDate benefitEnd, LocalDate studyStart, Reading reading) {
        Computation latestStart = Computation.from(benefitEnd).plusMonths(MONTHS_TO_START, reading.calendar());
        LocalDate from = benefitEnd.plusDays(1);
        boolean inTime = studyStart.isAfter(from) && !studyStart.isAfter(latestStart.day());
        return ordered && inTime && coveredBenefit(benefit, benefitEnd, reading.law())
                ? Optional.of(new BridgeUntilStart(from, studyStart.minusDays(1), latestStart))
                : Optional.empty();
    }

    private static boolean coveredBenefit(Benefit benefit, LocalDate benefitEnd, Law law) {
        boolean governed = law.inForce(InjunctionRules.BRIDGE, benefitEnd)
                || law.inForce(InjunctionRules.BRIDGE_CASH_BENEFIT, benefitEnd);
        return governed && benefit.ofEducationGroups(benefitEnd, law);
    }

    /**
     * How long cash benefit may run after an ordered start (R-BENEFIT-1; aktivloven § 12(2)).
     *
     * @param ordered whether the youth was ordered to start
     * @param studyStart the study start
     * @param reading how the law is read
     * @return two months from the start; empty without an order
     */
    public static Optional<Computation> cashBenefitAfterStart(boolean ordered, LocalDate studyStart, Reading reading) {
        return ordered && reading.law().inForce(InjunctionRules.BENEFIT_AFTER_START, studyStart)
                ? Optional.of(Computation.from(studyStart).plusMonths(MONTHS_OF_BENEFIT, reading.calendar()))
                : Optional.empty();
    }
}
