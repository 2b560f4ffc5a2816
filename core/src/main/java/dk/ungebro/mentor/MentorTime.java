package dk.ungebro.mentor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A span of time in a mentor's log, in real minutes also over a change of summer time (R-DATE-5).
 *
 * @param scheme by which law the mentor works
 * @param activity what was done
 * @param from when it began
 * @param to when it ended
 */
public record MentorTime(Scheme scheme, Activity activity, Instant from, Instant to) {

    /** By which law a mentor works; they are paid from different funds (R-MENTOR-13). */
    public enum Scheme {
        /** Mentor support of the municipality, LAB § 167. */
        EMPLOYMENT_ACT,
        /** The school's own mentor or contact teacher, EUDBEK § 66. */
        SCHOOL
    }

    /** What a mentor's time goes to (R-MENTOR-11, LABBEK §§ 125-127). */
    public enum Activity {
        /** Direct contact with the youth, the only time that counts. */
        DIRECT_CONTACT,
        /** Preparation. */
        PREPARATION,
        /** Transport. */
        TRANSPORT,
        /** The mentor is ill. */
        SICK,
        /** The mentor is trained. */
        TRAINING
    }

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it does not end after it began
     */
    public MentorTime {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("time ends after it began");
        }
    }

    /**
     * The minutes that count as hours of a mentor by LAB § 167.
     *
     * @return the minutes of direct contact; 0 for anything else and for a mentor of the school
     */
    public long countableMinutes() {
        boolean counts = scheme == Scheme.EMPLOYMENT_ACT && activity == Activity.DIRECT_CONTACT;
        return counts ? Duration.between(from, to).toMinutes() : 0;
    }

    /**
     * The minutes of a log that count.
     *
     * @param log what a mentor logged
     * @return their sum
     */
    public static long countableMinutes(List<MentorTime> log) {
        return log.stream().mapToLong(MentorTime::countableMinutes).sum();
    }

    /**
     * Tells whether the mentor had ordinary duties at the same time, so that the time cannot be accepted (R-MENTOR-10,
     * LABBEK § 123).
     *
     * @param dutyFrom when the ordinary duty began
     * @param dutyTo when it ended
     * @return true if the two overlap
     */
    public boolean clashesWith(Instant dutyFrom, Instant dutyTo) {
        return from.isBefore(dutyTo) && dutyFrom.isBefore(to);
    }
}
