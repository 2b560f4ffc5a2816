package dk.ungebro.injunction;

import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.Law;
import java.time.LocalDate;

/**
 * A job interview (<i>jobsamtale</i>) of the contact course.
 *
 * @param on the day
 * @param stepFollowedUp whether the status of the current step was recorded
 */
public record JobInterview(LocalDate on, boolean stepFollowedUp) {

    /**
     * Tells whether the current step should have been followed up and was not (R-ORDER-11; LABBEK § 41(2)).
     *
     * @param injunctionInForce whether an injunction is in force on the day
     * @param law which law is asked
     * @return true for an interview without the step while an injunction is in force
     */
    public boolean lacksFollowUp(boolean injunctionInForce, Law law) {
        return injunctionInForce && !stepFollowedUp && law.inForce(InjunctionRules.FOLLOW_STEP, on);
    }
}
