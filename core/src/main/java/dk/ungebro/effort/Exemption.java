package dk.ungebro.effort;

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
}
