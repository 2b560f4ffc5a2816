package dk.ungebro.contact;

import java.time.LocalDate;
import java.util.List;

/**
 * Who receives, in the order of preference, with a box that always does: so a receiver always resolves (R-FOLLOW-7).
 *
 * @param preferred contact points, the first valid one receives
 * @param fallback the box that receives when none of them is valid
 */
public record ContactChain(List<ContactPoint> preferred, ContactPoint fallback) {

    /** Copies the list. */
    public ContactChain {
        preferred = List.copyOf(preferred);
    }

    /**
     * The receiver on a day.
     *
     * @param day the day
     * @return the first preferred contact point valid on the day, else the fallback whatever its dates
     */
    public ContactPoint on(LocalDate day) {
        return preferred.stream()
                .filter(point -> point.isValidOn(day))
                .findFirst()
                .orElse(fallback);
    }
}
