package dk.ungebro.desk;

import dk.ungebro.effort.Exemption;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;

/** The municipal youth effort. Calling twice with the same arguments is the same as once. */
public interface YouthEffort {

    /**
     * A youth of 15 to 17 years does not follow the plan (R-KUI-3).
     *
     * @param youth the youth
     * @param knownOn the day from which that is known, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome planNotFollowed(YouthId youth, LocalDate knownOn);

    /**
     * That youth was contacted.
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome contacted(YouthId youth, LocalDate on);

    /**
     * That youth started a new activity.
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome activityStarted(YouthId youth, LocalDate on);

    /**
     * A youth of 15 to 17 years is exempt for a time, which may lie ahead (R-KUI-2).
     *
     * @param youth the youth
     * @param exemption the time
     * @return done, or refused with everything that is wrong
     */
    Outcome exempted(YouthId youth, Exemption exemption);

    /**
     * A target-group assessment was asked for (R-KUI-8). After a negative one it takes six months.
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome assessmentAsked(YouthId youth, LocalDate on);

    /**
     * The target-group assessment was made.
     *
     * @param youth the youth
     * @param on the day, not after today
     * @param inTargetGroup whether the youth belongs to the target group
     * @return done, or refused with everything that is wrong
     */
    Outcome assessed(YouthId youth, LocalDate on, boolean inTargetGroup);

    /**
     * The education plan has to be revised, which ends at 25 (R-KUI-6).
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome planRevisionNeeded(YouthId youth, LocalDate on);

    /**
     * The education plan was revised.
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome planRevised(YouthId youth, LocalDate on);
}
