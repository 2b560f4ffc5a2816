package dk.ungebro.effort;

/**
 * What a youth of 15 to 17 years does (R-KUI-1, UNGELOV § 2 a).
 *
 * @param kind what it is
 * @param hoursPerWeek how many hours a week; they count for employment only
 */
public record Activity(Kind kind, int hoursPerWeek) {

    private static final int EMPLOYMENT_HOURS = 20;

    /** What a youth can do to meet the duty. */
    public enum Kind {
        /** Education. */
        EDUCATION,
        /** Employment, which counts from 20 hours a week. */
        EMPLOYMENT,
        /** Another activity that leads to education. */
        TOWARDS_EDUCATION
    }

    /**
     * Checks the hours.
     *
     * @throws IllegalArgumentException if they are negative
     */
    public Activity {
        if (hoursPerWeek < 0) {
            throw new IllegalArgumentException("hours a week are not negative");
        }
    }

    /**
     * Tells whether the activity meets the duty.
     *
     * @return false for employment of fewer than 20 hours a week
     */
    public boolean meetsDuty() {
        return kind != Kind.EMPLOYMENT || hoursPerWeek >= EMPLOYMENT_HOURS;
    }
}
