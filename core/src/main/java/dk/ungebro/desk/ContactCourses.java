package dk.ungebro.desk;

import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.Optional;

/** The contact course and the registration of changes. Calling twice with the same arguments is the same as once. */
public interface ContactCourses {

    /**
     * A job interview was held (R-ORDER-10).
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome interviewHeld(YouthId youth, LocalDate on);

    /**
     * The final placement by readiness was decided (R-TARGET-5); the target group is registered beside it.
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome readinessDecided(YouthId youth, LocalDate on);

    /**
     * The youth took the test of reading, writing and maths (R-ORDER-12).
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome tested(YouthId youth, LocalDate on);

    /**
     * The youth has shown that a youth education is completed: no such test is owed.
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome youthEducationShown(YouthId youth, LocalDate on);

    /**
     * The youth started an offer (R-ORDER-13). Calling again with the same first day revises its last one.
     *
     * @param youth the youth
     * @param from its first day, not after today
     * @param lastDay its last day, absent while it is not known
     * @return done, or refused with everything that is wrong
     */
    Outcome offerStarted(YouthId youth, LocalDate from, Optional<LocalDate> lastDay);

    /**
     * A coordinating caseworker was offered (R-ORDER-16).
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome coordinatorOffered(YouthId youth, LocalDate on);

    /**
     * A change of the injunction became known (R-ORDER-9).
     *
     * @param youth the youth
     * @param on the day, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome changeKnown(YouthId youth, LocalDate on);

    /**
     * That change was registered.
     *
     * @param youth the youth
     * @param knownOn the day on which it became known, not after today
     * @return done, or refused with everything that is wrong
     */
    Outcome changeRegistered(YouthId youth, LocalDate knownOn);
}
