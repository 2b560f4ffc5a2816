package dk.ungebro.effort;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which items a course plan (<i>forløbsplan</i>) of preparatory basic education has (R-FGU-2, FGUL §§ 25-26): that they
 * are there, never what they say.
 *
 * @param items the items that are there
 */
public record CoursePlan(Set<Item> items) {

    /** The seven items. A closed list. */
    public enum Item {
        /** The track. */
        TRACK,
        /** The level. */
        LEVEL,
        /** The elements and how long each takes. */
        ELEMENTS_AND_DURATIONS,
        /** How the goals are met. */
        WAY_TO_GOALS,
        /** The needs of support. */
        SUPPORT_NEEDS,
        /** The adapted teaching. */
        ADAPTED_TEACHING,
        /** Personal and social skills. */
        PERSONAL_AND_SOCIAL_SKILLS
    }

    /** Copies the set. */
    public CoursePlan {
        items = items.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(items));
    }

    /**
     * What is missing.
     *
     * @return the items that are not there, in the order of the list; none for a complete plan
     */
    public Set<Item> missing() {
        Set<Item> missing = EnumSet.allOf(Item.class);
        missing.removeAll(items);
        return Collections.unmodifiableSet(missing);
    }
}
