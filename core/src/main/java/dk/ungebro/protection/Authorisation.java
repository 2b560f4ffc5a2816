package dk.ungebro.protection;

import java.time.Instant;
import java.util.Optional;

/**
 * The right of somebody to look (R-GDPR-11, UDBROLE § 5): for a time, and only where the work needs it.
 *
 * @param from when it begins
 * @param closedAt when it is closed, absent while it is not; nothing is open from then on
 */
public record Authorisation(Instant from, Optional<Instant> closedAt) {

    /**
     * Tells whether a look is permitted.
     *
     * @param at when
     * @param neededForWork whether the work needs it
     * @return true from the beginning until it is closed, if there is a need
     */
    public boolean permits(Instant at, boolean neededForWork) {
        return neededForWork && !at.isBefore(from) && closedAt.map(at::isBefore).orElse(true);
    }

    /**
     * The same authorisation, closed.
     *
     * @param at when
     * @return an authorisation that permits nothing from then on
     */
    public Authorisation closed(Instant at) {
        return new Authorisation(from, Optional.of(at));
    }
}
