package dk.ungebro.injunction;

import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.LegalRule;

/** The three steps of the law (LAB § 30(3)-(5); R-ORDER-1 to 3). */
public enum LegalStep {
    /** Propose one or more programmes. */
    PROPOSE(InjunctionRules.STEP_DEADLINE),
    /** Apply for admission. */
    APPLY(InjunctionRules.APPLY),
    /** Start and complete the education one is admitted to. */
    START_AND_COMPLETE(InjunctionRules.START_AND_COMPLETE);

    private final LegalRule rule;

    LegalStep(LegalRule rule) {
        this.rule = rule;
    }

    /**
     * The rule by which the step is ordered.
     *
     * @return the rule
     */
    public LegalRule rule() {
        return rule;
    }
}
