package dk.ungebro.effort;

import dk.ungebro.law.Law;
import dk.ungebro.law.YouthEffortRules;
import java.time.LocalDate;

/**
 * A time in which the municipality exempts a youth of 15 to 17 years from the duty (R-KUI-2, UNGELOV § 2 a(2)). The
 * ground is not kept: it would be health data.
 *
 * @param from the first day
 * @param lastDay the last day, inclusive
 */
public record Exemption(LocalDate from, LocalDate lastDay) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Exemption {
        if (lastDay.isBefore(from)) {
            throw new IllegalArgumentException("an exemption does not end before it begins");
        }
    }

    /**
     * Tells whether a day is exempt.
     *
     * @param day the day
     * @return true from the first to the last day, inclusive
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay);
    }

    /**
     * Tells whether the youth has no duty on a day because of the exemption.
     *
     * @param day the day
     * @param law which law is asked
     * @return true for a day that is exempt while the rule governs it
     */
    public boolean frees(LocalDate day, Law law) {
        return covers(day) && law.inForce(YouthEffortRules.EXEMPTION_UNDER_18, day);
    }
}
