package dk.ungebro.effort;

import dk.ungebro.law.Computation;
import java.time.LocalDate;

/**
 * The course (<i>afsøgningsforløb</i>) that comes before preparatory basic education (R-FGU-1, R-KUI-8; UNGELOV § 2
 * k(5)): at most 14 days, both ends counted.
 *
 * @param from the first day
 * @param lastDay the last day, inclusive
 */
public record ExploratoryCourse(LocalDate from, LocalDate lastDay) {

    private static final int DAYS = 14;

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public ExploratoryCourse {
        if (lastDay.isBefore(from)) {
            throw new IllegalArgumentException("a course does not end before it begins");
        }
    }

    /**
     * The last day a course may have.
     *
     * @param from the first day
     * @return the 14th day, with its steps
     */
    public static Computation latestLastDay(LocalDate from) {
        return Computation.from(from).plusDays(DAYS - 1);
    }

    /**
     * Tells whether the course is short enough.
     *
     * @return false for more than 14 days
     */
    public boolean isShortEnough() {
        return !lastDay.isAfter(latestLastDay(from).day());
    }
}
