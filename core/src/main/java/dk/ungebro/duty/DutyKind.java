package dk.ungebro.duty;

import dk.ungebro.law.CooperationRules;
import dk.ungebro.law.DataProtectionRules;
import dk.ungebro.law.DisclosureRules;
import dk.ungebro.law.FollowUpRules;
import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.InstitutionRules;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.PreparatoryEducationRules;
import dk.ungebro.law.ProjectDecisions;
import dk.ungebro.law.RegisterRules;
import dk.ungebro.law.TargetRules;
import dk.ungebro.law.YouthDatabaseRules;
import dk.ungebro.law.YouthEffortRules;
import dk.ungebro.policy.Policy.Area;

/** The kinds of duties, each with the rule it follows from. */
public enum DutyKind {
    /** The municipality assesses the support need of an admitted youth. */
    ASSESS_SUPPORT(DisclosureRules.ASSESS_ON_ADMISSION, Area.EXCHANGE),
    /** The municipality notifies the institution. */
    NOTIFY_INSTITUTION(RegisterRules.TRANSFER, Area.EXCHANGE),
    /** The municipality tells the youth what was sent. */
    INFORM_YOUTH(DisclosureRules.LETTER, Area.EXCHANGE),
    /** The municipality contacts a youth at risk. */
    REACT_TO_RISK(FollowUpRules.REACT_TO_RISK, Area.EXCHANGE),
    /** The municipality decides on retention. */
    DECIDE_RETENTION(FollowUpRules.DECIDE_RETENTION, Area.EXCHANGE),
    /** The municipality contacts a youth who is at risk before study start. */
    REACT_BEFORE_START(ProjectDecisions.REACT_BEFORE_START, Area.EXCHANGE),
    /** The institution returns its own contact. */
    RETURN_CONTACT(InstitutionRules.RETURN_CONTACT, Area.EXCHANGE),
    /** A person at the institution reads the support information before the start. */
    READ_BEFORE_START(CooperationRules.READ_BEFORE_START, Area.EXCHANGE),
    /** The institution contacts the municipality, as it asked. */
    CONTACT_MUNICIPALITY(RegisterRules.CONTACT_MUNICIPALITY, Area.EXCHANGE),
    /** The institution informs the holder of parental authority. */
    INFORM_GUARDIAN(YouthDatabaseRules.GUARDIAN, Area.EXCHANGE),
    /** The municipality holds the first job interview. */
    HOLD_FIRST_INTERVIEW(InjunctionRules.FIRST_INTERVIEW, Area.INJUNCTION),
    /** The municipality holds the interviews of the first six months. */
    HOLD_INTERVIEWS(InjunctionRules.FIRST_INTERVIEW, Area.INJUNCTION),
    /** The municipality decides on the final placement by readiness. */
    DECIDE_READINESS(TargetRules.PLACEMENT, Area.INJUNCTION),
    /** The municipality tests reading, writing and maths. */
    TEST_LITERACY(InjunctionRules.LITERACY_NUMERACY_TEST, Area.INJUNCTION),
    /** The municipality lets the youth start an offer: the first one, or the next after one has ended. */
    START_OFFER(InjunctionRules.OFFERS, Area.INJUNCTION),
    /** The municipality offers a coordinating caseworker to an activity-ready youth. */
    OFFER_COORDINATOR(InjunctionRules.COORDINATING_CASEWORKER, Area.INJUNCTION),
    /** The municipality registers a change of the injunction. */
    REGISTER_CHANGE(InjunctionRules.REGISTER_CHANGE, Area.INJUNCTION),
    /** The municipality contacts a youth of 15 to 17 years who does not follow the plan. */
    CONTACT_YOUNGSTER(YouthEffortRules.CONTACT_UNDER_18, Area.YOUTH_EFFORT),
    /** The municipality gets that youth into a new activity. */
    START_ACTIVITY(YouthEffortRules.CONTACT_UNDER_18, Area.YOUTH_EFFORT),
    /** The municipality assesses whether a youth belongs to the target group of preparatory basic education. */
    ASSESS_TARGET_GROUP(YouthEffortRules.FGU_TARGET_GROUP, Area.YOUTH_EFFORT),
    /** The municipality revises the education plan. */
    REVISE_EDUCATION_PLAN(YouthEffortRules.PLAN_REVISION, Area.YOUTH_EFFORT),
    /** The institution makes the course plan of preparatory basic education. */
    MAKE_COURSE_PLAN(PreparatoryEducationRules.COURSE_PLAN, Area.YOUTH_EFFORT),
    /** The municipality erases the case; nothing in the journal fulfils it, as the journal goes with it. */
    ERASE_CASE(DataProtectionRules.ERASURE, Area.DATA_PROTECTION);

    private final LegalRule rule;
    private final Area area;

    DutyKind(LegalRule rule, Area area) {
        this.rule = rule;
        this.area = area;
    }

    /**
     * The field it belongs to. It is computed only for a host that keeps the duties of that field.
     *
     * @return the field
     */
    public Area area() {
        return area;
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
