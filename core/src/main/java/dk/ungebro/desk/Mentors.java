package dk.ungebro.desk;

import dk.ungebro.mentor.MentorAgreement;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;

/** The right to a mentor. Calling twice with the same arguments is the same as once. */
public interface Mentors {

    /**
     * The youth claims a mentor (R-MENTOR-2).
     *
     * @param youth the youth
     * @param on the day
     * @return done, or refused with everything that is wrong; {@code MENTOR_WINDOW_PASSED} after the
     *     window, which is noted in the journal
     */
    Outcome claim(YouthId youth, LocalDate on);

    /**
     * The support is extended by up to six months (R-MENTOR-1).
     *
     * @param youth the youth
     * @param from the first day of the extension
     * @param to its last day
     * @return done, or refused with everything that is wrong
     */
    Outcome extend(YouthId youth, LocalDate from, LocalDate to);

    /**
     * An agreement is made (R-MENTOR-9).
     *
     * @param youth the youth
     * @param agreement its five items
     * @return done, or refused with everything that is wrong
     */
    Outcome agree(YouthId youth, MentorAgreement agreement);
}
