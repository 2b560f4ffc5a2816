package dk.ungebro.injunction;

import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.Law;
import java.time.LocalDate;

/**
 * What an injunction holds beside its step (R-ORDER-6; LAB § 30(6)).
 *
 * @param resultsExist whether there are results of FVU tests or exams
 * @param resultsIncluded whether the injunction names them
 * @param offersIncluded whether it names the activities and offers that are needed to reach the goal
 */
public record InjunctionContent(boolean resultsExist, boolean resultsIncluded, boolean offersIncluded) {

    /**
     * Tells whether nothing is missing.
     *
     * @param group the target group
     * @param orderedOn the day of the order
     * @param law which law is asked
     * @return false for nr. 4 and 5 where existing results or the offers are left out
     */
    public boolean isComplete(TargetGroup group, LocalDate orderedOn, Law law) {
        boolean required = group.isEducationBenefitGroup() && law.inForce(InjunctionRules.CONTENT, orderedOn);
        return !required || (offersIncluded && (resultsIncluded || !resultsExist));
    }
}
