package dk.ungebro.mentor;

/**
 * The hours that a municipality sets with a company or an institution (R-MENTOR-7, LAB § 169(3)-(4)).
 *
 * @param minutesPerWeek the minutes a week, more than 0
 * @param scope whether for each person or for the place
 */
public record MentorHours(int minutesPerWeek, Scope scope) {

    /** For whom the hours are set. */
    public enum Scope {
        /** For each person with a mentor. */
        PERSON,
        /** For the place as a whole, whoever has a mentor there. */
        PLACE
    }

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if they are not more than 0
     */
    public MentorHours {
        if (minutesPerWeek <= 0) {
            throw new IllegalArgumentException("hours of a mentor are more than 0");
        }
    }

    /**
     * The minutes a week that the place provides in all.
     *
     * @param persons how many persons have a mentor there
     * @return so many times the minutes, or just the minutes where they are set for the place
     */
    public int inAll(int persons) {
        return scope == Scope.PLACE ? minutesPerWeek : minutesPerWeek * persons;
    }
}
