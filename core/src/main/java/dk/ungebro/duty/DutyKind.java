package dk.ungebro.duty;

import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Rules;

/** The kinds of duties, each with the rule it follows from. */
public enum DutyKind {
    /** The municipality assesses the support need of an admitted youth. */
    ASSESS_SUPPORT(Rules.ASSESS_ON_ADMISSION, DueOrigin.LAW),
    /** The municipality notifies the institution. */
    NOTIFY_INSTITUTION(Rules.TRANSFER, DueOrigin.LAW),
    /** The municipality tells the youth what was sent. */
    INFORM_YOUTH(Rules.LETTER, DueOrigin.POLICY),
    /** The municipality contacts a youth at risk. */
    REACT_TO_RISK(Rules.REACT_TO_RISK, DueOrigin.POLICY),
    /** The municipality decides on retention. */
    DECIDE_RETENTION(Rules.DECIDE_RETENTION, DueOrigin.POLICY),
    /** The municipality contacts a youth who is at risk before study start. */
    REACT_BEFORE_START(Rules.REACT_BEFORE_START, DueOrigin.POLICY),
    /** The institution returns its own contact. */
    RETURN_CONTACT(Rules.RETURN_CONTACT, DueOrigin.POLICY),
    /** A person at the institution reads the support information before the start. */
    READ_BEFORE_START(Rules.READ_BEFORE_START, DueOrigin.POLICY),
    /** The institution contacts the municipality, as it asked. */
    CONTACT_MUNICIPALITY(Rules.CONTACT_MUNICIPALITY, DueOrigin.POLICY),
    /** The institution informs the holder of parental authority. */
    INFORM_GUARDIAN(Rules.GUARDIAN, DueOrigin.LAW);

    private final LegalRule rule;
    private final DueOrigin origin;

    DutyKind(LegalRule rule, DueOrigin origin) {
        this.rule = rule;
        this.origin = origin;
    }

    /**
     * The rule the duty follows from.
     *
     * @return the rule
     */
    public LegalRule rule() {
        return rule;
    }

    /**
     * Where the due date comes from.
     *
     * @return the origin
     */
    public DueOrigin origin() {
        return origin;
    }
}
