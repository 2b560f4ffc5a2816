package dk.ungebro.education;

import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.Law;
import java.time.LocalDate;

/** Why a youth starts an education (R-ORDER-17): both kinds trigger the assessment of support needs. */
public enum AdmissionBasis {
    /** The municipality ordered the youth to start and complete it. */
    ORDERED,
    /** The youth chose it without an order. */
    SELF_CHOSEN;

    /**
     * Tells whether an order to start and complete stands behind the start (R-ORDER-17): the municipality gives it only
     * where it is relevant.
     *
     * @return false for a self-chosen start
     */
    public boolean needsStartOrder() {
        return this == ORDERED;
    }

    /**
     * Tells whether a start on this basis brings an assessment of the support need (R-ORDER-17; LAB § 30(7)).
     *
     * @param admittedOn the day of admission
     * @param law which law is asked
     * @return true for both kinds while the rule governs the day
     */
    public boolean bringsAssessment(LocalDate admittedOn, Law law) {
        return switch (this) {
            case ORDERED, SELF_CHOSEN -> law.inForce(InjunctionRules.START_BASIS, admittedOn);
        };
    }
}
