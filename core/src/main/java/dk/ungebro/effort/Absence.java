package dk.ungebro.effort;

/**
 * Absence from a unit of preparatory basic education (R-FGU-4, FGUBEK §§ 17-18).
 *
 * @param actualMinutes how long the learner was away, more than 0
 * @param lawful whether there was a lawful reason
 */
public record Absence(int actualMinutes, boolean lawful) {

    private static final int LEAST_MINUTES = 30;

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Absence {
        if (actualMinutes <= 0) {
            throw new IllegalArgumentException("absence lasts some minutes");
        }
    }

    /**
     * What is registered.
     *
     * @return the actual minutes, but at least 30
     */
    public int registeredMinutes() {
        return Math.max(actualMinutes, LEAST_MINUTES);
    }
}
