package dk.ungebro.effort;

import dk.ungebro.law.Reading;
import dk.ungebro.law.YouthEffortRules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which items an education plan (<i>uddannelsesplan</i>) has (R-KUI-5, R-FGU-1; UNGELOV §§ 2 c-2 f): that they are
 * there, never what they say.
 *
 * @param kind what the plan is for
 * @param items the items that are there
 */
public record EducationPlan(Kind kind, Set<Item> items) {

    private static final int FROM_AGE = 15;
    private static final int OF_AGE = 18;

    /** What a plan is for. */
    public enum Kind {
        /** The plan at the end of 9th grade. */
        NINTH_GRADE(EnumSet.of(Item.GOAL, Item.WISH, Item.GUARDIAN_REMARKS, Item.SIGNATURES)),
        /** The plan for preparatory basic education; the exploratory course is only named where there is one. */
        PREPARATORY_EDUCATION(EnumSet.of(Item.TRACK, Item.DURATION, Item.GOAL, Item.CONTACT_PERSON, Item.SUPPORT_AIMS));

        private final Set<Item> required;

        Kind(Set<Item> required) {
            this.required = Collections.unmodifiableSet(required);
        }
    }

    /** The items of a plan. A closed list. */
    public enum Item {
        /** The goal of education. */
        GOAL,
        /** The youth's wish. */
        WISH,
        /** Remarks of the holder of parental authority. */
        GUARDIAN_REMARKS,
        /** The signatures. */
        SIGNATURES,
        /** The exploratory course, if any. */
        EXPLORATORY_COURSE,
        /** The track. */
        TRACK,
        /** The duration. */
        DURATION,
        /** The contact person. */
        CONTACT_PERSON,
        /** The aims of social support and treatment. */
        SUPPORT_AIMS
    }

    /** Copies the set. */
    public EducationPlan {
        items = items.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(items));
    }

    /**
     * What is missing.
     *
     * @return the required items that are not there, in the order of the list
     */
    public Set<Item> missing() {
        Set<Item> missing = EnumSet.copyOf(kind.required);
        missing.removeAll(items);
        return Collections.unmodifiableSet(missing);
    }

    /**
     * Tells whether the municipality makes the plan, as no school did (R-KUI-5).
     *
     * @param birthDate the birth date
     * @param planOfSchool whether a school made a plan
     * @param day the day
     * @param reading how the law is read
     * @return true for a youth of 15 to 17 years without a plan
     */
    public static boolean owedByMunicipality(
            LocalDate birthDate, boolean planOfSchool, LocalDate day, Reading reading) {
        return !planOfSchool
                && reading.law().inForce(YouthEffortRules.EDUCATION_PLAN, day)
                && !reading.calendar().under(birthDate, FROM_AGE, day)
                && reading.calendar().under(birthDate, OF_AGE, day);
    }
}
