package dk.ungebro.injunction;

import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.Law;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The fields of an injunction in the register (R-ORDER-8; DFDG-113/26 § 41). The plan, its background and comments are
 * free text and never go on to the youth database.
 */
public enum InjunctionField {
    /** The person. */
    PERSON,
    /** The code of the municipality. */
    MUNICIPALITY,
    /** The responsible caseworker with unit. */
    RESPONSIBLE_CASEWORKER,
    /** The registering caseworker with unit. */
    REGISTERING_CASEWORKER,
    /** The unique key. */
    KEY,
    /** The day of creation or revision, also of a new deadline. */
    CREATED_OR_REVISED_ON,
    /** The day of registration. */
    REGISTERED_ON,
    /** The education goal, in steps 2 and 3. */
    EDUCATION_GOAL,
    /** The job goal, for certain groups. */
    JOB_GOAL,
    /** Background, description of the plan and agreed follow-up. */
    PLAN_DESCRIPTION,
    /** The deadline (<i>fristdato</i>). */
    DEADLINE,
    /** The caseworker's comment. */
    CASEWORKER_COMMENT,
    /** The citizen's comment, a field of the earlier orders. */
    CITIZEN_COMMENT,
    /** The current step with its content. */
    STEP,
    /** The status. */
    STATUS,
    /** The version of the plan. */
    PLAN_VERSION,
    /** The support need, at the latest on receipt of the admission. */
    SUPPORT_NEED;

    /**
     * The fields that the register has for an injunction.
     *
     * @param step the current step
     * @param withJobGoal whether the youth is of a group with a job goal
     * @param admissionReceived whether the message on the admission has been received
     * @param on the day of registration
     * @param law which law is asked
     * @return the fields; empty where no order on the register governs the day
     */
    public static Set<InjunctionField> registered(
            RegisterStep step, boolean withJobGoal, boolean admissionReceived, LocalDate on, Law law) {
        boolean before2022 = law.inForce(InjunctionRules.REGISTERED_FIELDS_2020, on);
        boolean from2022 = law.inForce(InjunctionRules.REGISTERED_FIELDS, on);
        if (!before2022 && !from2022) {
            return Set.of();
        }
        Set<InjunctionField> fields = EnumSet.allOf(InjunctionField.class);
        removeUnless(step.legalStep() == LegalStep.APPLY, fields, EDUCATION_GOAL);
        removeUnless(withJobGoal, fields, JOB_GOAL);
        removeUnless(before2022, fields, CITIZEN_COMMENT);
        removeUnless(from2022 && admissionReceived, fields, SUPPORT_NEED);
        return fields;
    }

    private static void removeUnless(boolean kept, Set<InjunctionField> fields, InjunctionField field) {
        if (!kept) {
            fields.remove(field);
        }
    }
}
