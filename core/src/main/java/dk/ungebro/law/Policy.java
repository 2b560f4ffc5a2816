package dk.ungebro.law;

/**
 * What the law leaves open and a host or a cooperation agreement may set. Each default is named in {@code
 * docs/decisions}.
 *
 * @param reactWorkingDays working days to contact a youth at risk, at least 0
 * @param decideWorkingDays working days to decide on retention, at least 0
 * @param returnContactWorkingDays working days that the institution has at least to return its contact
 * @param readWorkingDays working days that the institution has at least to read support information
 * @param conversationWorkingDays working days that the institution has at least for a wanted conversation
 * @param selfChosenWithoutNeedFeed whether a self-chosen start without need is transferred too (D-1)
 */
public record Policy(
        int reactWorkingDays,
        int decideWorkingDays,
        int returnContactWorkingDays,
        int readWorkingDays,
        int conversationWorkingDays,
        boolean selfChosenWithoutNeedFeed) {

    /** The defaults of the project. */
    public static final Policy DEFAULT = new Policy(5, 10, 5, 1, 5, false);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number of days is negative
     */
    public Policy {
        if (Math.min(Math.min(reactWorkingDays, decideWorkingDays), returnContactWorkingDays) < 0
                || Math.min(readWorkingDays, conversationWorkingDays) < 0) {
            throw new IllegalArgumentException("a number of working days is not negative");
        }
    }
}
