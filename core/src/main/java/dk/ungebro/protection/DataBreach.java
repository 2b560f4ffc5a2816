package dk.ungebro.protection;

import dk.ungebro.law.DanishCalendar;
import java.time.Instant;

/**
 * A breach of security (<i>brud på persondatasikkerheden</i>) in the youth database (R-GDPR-13, UDBROLE § 8). The hours
 * are real ones, also over a change of summer time (R-DATE-5).
 *
 * @param origin what it stems from
 * @param awareSince when it became known
 */
public record DataBreach(Origin origin, Instant awareSince) {

    private static final int HOURS_TO_CONTROLLER = 48;
    private static final int HOURS_TO_AUTHORITY = 72;

    /** What a breach stems from. */
    public enum Origin {
        /** The municipality's own use, and it has not found the breach itself. */
        USE_BY_CONTROLLER,
        /** Anything else. */
        OTHER
    }

    /**
     * By when STIL tells the municipality.
     *
     * @return 48 hours after it became known; for a breach of other origin, which STIL notifies itself, together with that
     *     notification
     */
    public Instant controllerTold() {
        return origin == Origin.USE_BY_CONTROLLER
                ? DanishCalendar.hoursAfter(awareSince, HOURS_TO_CONTROLLER)
                : authorityNotified();
    }

    /**
     * By when the supervisory authority is notified by the one who became aware.
     *
     * @return 72 hours after it became known
     */
    public Instant authorityNotified() {
        return DanishCalendar.hoursAfter(awareSince, HOURS_TO_AUTHORITY);
    }
}
