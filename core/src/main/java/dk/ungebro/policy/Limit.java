package dk.ungebro.policy;

import dk.ungebro.effort.PlanBreach;
import dk.ungebro.law.CooperationRules;
import dk.ungebro.law.DisclosureRules;
import dk.ungebro.law.FollowUpRules;
import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.InstitutionRules;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.PreparatoryEducationRules;
import dk.ungebro.law.RegisterRules;
import dk.ungebro.law.YouthDatabaseRules;
import dk.ungebro.law.YouthEffortRules;
import java.util.OptionalInt;

/**
 * A number of days that a host or a cooperation agreement may set, with what the law says about it. Where the law names
 * a number, that number is the limit; where it names none, the default is the project's.
 */
public enum Limit {
    /** Working days after receipt of the admission to assess the support need. */
    ASSESS_SUPPORT(DisclosureRules.ASSESS_ON_ADMISSION, 0, Founded.IN_LAW),
    /** Working days to notify the institution. */
    NOTIFY_INSTITUTION(RegisterRules.TRANSFER, 0, Founded.IN_LAW),
    /** Working days to tell the youth what was sent. */
    INFORM_YOUTH(DisclosureRules.LETTER, 0, Founded.NOWHERE),
    /** Working days to contact a youth at risk. */
    REACT_TO_RISK(FollowUpRules.REACT_TO_RISK, 5, Founded.NOWHERE),
    /** Working days to decide on retention. */
    DECIDE_RETENTION(FollowUpRules.DECIDE_RETENTION, 10, Founded.NOWHERE),
    /** Working days that the institution has at least to return its contact. */
    RETURN_CONTACT(InstitutionRules.RETURN_CONTACT, 5, Founded.NOWHERE),
    /** Working days that the institution has at least to read support information. */
    READ_BEFORE_START(CooperationRules.READ_BEFORE_START, 1, Founded.NOWHERE),
    /** Working days that the institution has at least for a wanted conversation. */
    CONTACT_MUNICIPALITY(RegisterRules.CONTACT_MUNICIPALITY, 5, Founded.NOWHERE),
    /** Days before study start by which the institution has read and talked; more days are tighter. */
    LEAD_BEFORE_START(CooperationRules.READ_BEFORE_START, 1, Founded.AS_LEAST),
    /** Working days to inform the holder of parental authority. */
    INFORM_GUARDIAN(YouthDatabaseRules.GUARDIAN, 0, Founded.IN_LAW),
    /** Days from first contact to the first interview. */
    FIRST_INTERVIEW(InjunctionRules.FIRST_INTERVIEW, 7, Founded.IN_LAW),
    /** Days to register a change of the injunction. */
    REGISTER_CHANGE(InjunctionRules.REGISTER_CHANGE, 1, Founded.IN_LAW),
    /** Working days to contact a youth under 18 whose plan is not followed. */
    CONTACT_UNDER_18(YouthEffortRules.CONTACT_UNDER_18, PlanBreach.WORKING_DAYS_TO_CONTACT, Founded.IN_LAW),
    /** Days from that contact to a new activity. */
    ACTIVITY_UNDER_18(YouthEffortRules.CONTACT_UNDER_18, PlanBreach.DAYS_TO_ACTIVITY, Founded.IN_LAW),
    /** Working days from the asking to the target-group assessment. */
    ASSESS_TARGET_GROUP(YouthEffortRules.FGU_TARGET_GROUP, 10, Founded.NOWHERE),
    /** Working days to revise an education plan that needs it. */
    REVISE_EDUCATION_PLAN(YouthEffortRules.PLAN_REVISION, 10, Founded.NOWHERE),
    /** Working days from the start of preparatory basic education to its course plan. */
    MAKE_COURSE_PLAN(PreparatoryEducationRules.COURSE_PLAN, 10, Founded.NOWHERE);

    private enum Founded {
        IN_LAW,
        AS_LEAST,
        NOWHERE
    }

    private final LegalRule rule;
    private final int days;
    private final Founded founded;

    Limit(LegalRule rule, int days, Founded founded) {
        this.rule = rule;
        this.days = days;
        this.founded = founded;
    }

    /**
     * The rule that the number belongs to.
     *
     * @return the rule
     */
    public LegalRule rule() {
        return rule;
    }

    /**
     * The number that holds unless it is tightened.
     *
     * @return the law's number, or the project's default where the law names none
     */
    public int days() {
        return days;
    }

    /**
     * The number beyond which a value would loosen the law.
     *
     * @return the law's number, or empty where the law names none
     */
    public OptionalInt bound() {
        return founded == Founded.NOWHERE ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /**
     * Where the due date comes from when nobody has tightened it.
     *
     * @return the law, or the policy where the law names no number
     */
    public DueOrigin origin() {
        return founded == Founded.IN_LAW ? DueOrigin.LAW : DueOrigin.POLICY;
    }

    /**
     * Tells whether a value would loosen the law.
     *
     * @param value a number of days
     * @return true if it lies beyond the bound
     */
    public boolean loosenedBy(int value) {
        return bound().isPresent() && tighter(days, value) && value != days;
    }

    /**
     * Compares two values.
     *
     * @param one a number of days
     * @param other another one
     * @return true if the first obliges at least as much as the other
     */
    boolean tighter(int one, int other) {
        return this == LEAD_BEFORE_START ? one >= other : one <= other;
    }
}
