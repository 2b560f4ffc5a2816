package dk.ungebro.duty;

import dk.ungebro.law.CooperationRules;
import dk.ungebro.law.DisclosureRules;
import dk.ungebro.law.FollowUpRules;
import dk.ungebro.law.InstitutionRules;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.ProjectDecisions;
import dk.ungebro.law.RegisterRules;
import dk.ungebro.law.YouthDatabaseRules;

/** The kinds of duties, each with the rule it follows from. */
public enum DutyKind {
    /** The municipality assesses the support need of an admitted youth. */
    ASSESS_SUPPORT(DisclosureRules.ASSESS_ON_ADMISSION),
    /** The municipality notifies the institution. */
    NOTIFY_INSTITUTION(RegisterRules.TRANSFER),
    /** The municipality tells the youth what was sent. */
    INFORM_YOUTH(DisclosureRules.LETTER),
    /** The municipality contacts a youth at risk. */
    REACT_TO_RISK(FollowUpRules.REACT_TO_RISK),
    /** The municipality decides on retention. */
    DECIDE_RETENTION(FollowUpRules.DECIDE_RETENTION),
    /** The municipality contacts a youth who is at risk before study start. */
    REACT_BEFORE_START(ProjectDecisions.REACT_BEFORE_START),
    /** The institution returns its own contact. */
    RETURN_CONTACT(InstitutionRules.RETURN_CONTACT),
    /** A person at the institution reads the support information before the start. */
    READ_BEFORE_START(CooperationRules.READ_BEFORE_START),
    /** The institution contacts the municipality, as it asked. */
    CONTACT_MUNICIPALITY(RegisterRules.CONTACT_MUNICIPALITY),
    /** The institution informs the holder of parental authority. */
    INFORM_GUARDIAN(YouthDatabaseRules.GUARDIAN);

    private final LegalRule rule;

    DutyKind(LegalRule rule) {
        this.rule = rule;
    }

    /**
     * The rule the duty follows from.
     *
     * @return the rule
     */
    public LegalRule rule() {
        return rule;
    }
}
