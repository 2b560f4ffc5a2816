package dk.ungebro.effort;

import dk.ungebro.law.Reading;
import dk.ungebro.law.YouthEffortRules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a youth belongs to the target group of preparatory basic education (R-KUI-8, UNGELOV § 2 k). The need itself
 * is a judgement of the whole situation and comes from outside.
 *
 * @param birthDate the birth date
 * @param background what the youth comes from
 * @param asksForIt whether the youth asks for it: those with work and graduates of STU have to
 * @param needsPreparation whether the municipality judged that special preparation is needed
 */
public record FguApplicant(LocalDate birthDate, Background background, boolean asksForIt, boolean needsPreparation) {

    private static final int AGE_LIMIT = 25;

    /** What the youth comes from. */
    public enum Background {
        /** In compulsory school. */
        IN_COMPULSORY_SCHOOL,
        /** No youth education and not at least half-time employed. */
        WITHOUT_EDUCATION_AND_WORK,
        /** At least half-time employed. */
        EMPLOYED,
        /** Graduate of the specially planned youth education. */
        STU_GRADUATE,
        /** A completed youth education. */
        YOUTH_EDUCATION
    }

    /** What the target group asks for. */
    public enum Condition {
        /** Under 25. */
        UNDER_25,
        /** Compulsory school is over. */
        PAST_COMPULSORY_SCHOOL,
        /** No completed youth education. */
        NO_YOUTH_EDUCATION,
        /** The youth asks, where that is needed. */
        OWN_REQUEST,
        /** Special preparation is needed. */
        NEEDS_PREPARATION
    }

    /**
     * What is not met.
     *
     * @param day the day of the assessment
     * @param reading how the law is read
     * @return the conditions that are not met; none for the target group
     */
    public Set<Condition> unmet(LocalDate day, Reading reading) {
        Set<Condition> unmet = EnumSet.noneOf(Condition.class);
        note(unmet, Condition.UNDER_25, reading.calendar().under(birthDate, AGE_LIMIT, day));
        note(unmet, Condition.PAST_COMPULSORY_SCHOOL, background != Background.IN_COMPULSORY_SCHOOL);
        note(unmet, Condition.NO_YOUTH_EDUCATION, background != Background.YOUTH_EDUCATION);
        note(unmet, Condition.OWN_REQUEST, asksForIt || !onlyOnRequest());
        note(unmet, Condition.NEEDS_PREPARATION, needsPreparation);
        return Collections.unmodifiableSet(unmet);
    }

    /**
     * Tells whether the youth belongs to the target group.
     *
     * @param day the day of the assessment
     * @param reading how the law is read
     * @return true if the rule is in force and everything is met
     */
    public boolean inTargetGroup(LocalDate day, Reading reading) {
        return reading.law().inForce(YouthEffortRules.FGU_TARGET_GROUP, day)
                && unmet(day, reading).isEmpty();
    }

    private boolean onlyOnRequest() {
        return background == Background.EMPLOYED || background == Background.STU_GRADUATE;
    }

    private static void note(Set<Condition> unmet, Condition condition, boolean met) {
        if (!met) {
            unmet.add(condition);
        }
    }
}
