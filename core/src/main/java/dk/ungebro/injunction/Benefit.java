package dk.ungebro.injunction;

import dk.ungebro.law.Law;
import dk.ungebro.law.TargetRules;
import java.time.LocalDate;

/** The benefit (<i>ydelse</i>) a youth lives on. Three of them ended on 30 June 2025 (L1655/24; R-TARGET-1). */
public enum Benefit {
    /** <i>Dagpenge</i>. */
    UNEMPLOYMENT_BENEFIT(false),
    /** <i>Uddannelseshjælp</i>, until 30 June 2025. */
    EDUCATION_ALLOWANCE(true),
    /** <i>Kontanthjælp</i>. */
    CASH_BENEFIT(false),
    /** <i>Overgangsydelse</i>, until 30 June 2025. */
    TRANSITION_BENEFIT(true),
    /** <i>Selvforsørgelses- og hjemrejseydelse</i>, until 30 June 2025. */
    SELF_SUPPORT_AND_REPATRIATION_BENEFIT(true),
    /** No benefit. */
    NONE(false);

    private final boolean endedByReform;

    Benefit(boolean endedByReform) {
        this.endedByReform = endedByReform;
    }

    /**
     * Tells whether the benefit can be granted from a day.
     *
     * @param from the first day of the benefit
     * @param law which law is asked
     * @return false for a benefit that no longer exists on that day
     */
    public boolean existsOn(LocalDate from, Law law) {
        return !endedByReform || law.inForce(TargetRules.FORMER_BENEFITS, from);
    }

    /**
     * Tells whether the benefit is one of those that target groups nr. 4 and 5 live on (R-TARGET-1; LAB § 6, nr. 4).
     *
     * @param on the day
     * @param law which law is asked
     * @return true for education allowance and transition benefit while they exist, then for cash benefit
     */
    public boolean ofEducationGroups(LocalDate on, Law law) {
        return switch (this) {
            case EDUCATION_ALLOWANCE, TRANSITION_BENEFIT -> law.inForce(TargetRules.FORMER_BENEFITS, on);
            case CASH_BENEFIT -> law.inForce(TargetRules.UNDER_30, on);
            case UNEMPLOYMENT_BENEFIT, SELF_SUPPORT_AND_REPATRIATION_BENEFIT, NONE -> false;
        };
    }
}
