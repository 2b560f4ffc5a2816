package dk.ungebro.desk;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.effort.CoursePlan;
import dk.ungebro.journal.SupportFact.Role;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.InstitutionEvent;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;

/**
 * What a student administration system calls. A desk belongs to one caller. Calling twice with the same arguments is the
 * same as once.
 */
public interface InstitutionDesk {

    /**
     * Registers what is known of a learner.
     *
     * @param youth who it is
     * @return the id under which the youth is known from now on
     */
    YouthId register(Youth youth);

    /**
     * Records what happened and reports it to the youth database, where it has to be reported: youths of 15 to 29
     * (R-UDB-2), programmes of six weeks or more (R-UDB-3). A warning of worrying absence becomes a risk report
     * (R-UDB-9). An annulment may come before what it annuls.
     *
     * @param number the number of the report, unique in the institution
     * @param youth the learner
     * @param occurredOn the day on which it happened
     * @param event what happened
     * @return done, or refused with everything that is wrong: the number is taken by
     *     something else, or the annulment is not possible
     */
    Outcome report(EventNumber number, YouthId youth, LocalDate occurredOn, InstitutionEvent event);

    /**
     * A holder of parental authority was informed of a risk report (R-UDB-10).
     *
     * @param youth the learner
     * @param risk the risk report
     * @return done, or refused with everything that is wrong
     */
    Outcome guardianInformed(YouthId youth, MessageKey risk);

    /**
     * A named person read the support information.
     *
     * @param youth the learner
     * @param notice the notice
     * @param reader who read it
     * @return done, or refused with everything that is wrong
     */
    Outcome read(YouthId youth, MessageKey notice, StaffId reader);

    /**
     * The support information was passed on to a teacher or counsellor.
     *
     * @param youth the learner
     * @param notice the notice
     * @param to who got it
     * @param role in which role
     * @return done, or refused with everything that is wrong
     */
    Outcome passOn(YouthId youth, MessageKey notice, StaffId to, Role role);

    /**
     * The conversation that the municipality asked for took place.
     *
     * @param youth the learner
     * @param notice the notice that asked for it
     * @param on the day
     * @return done, or refused with everything that is wrong
     */
    Outcome conversation(YouthId youth, MessageKey notice, LocalDate on);

    /**
     * A course plan of preparatory basic education was made with the learner (R-FGU-2). The duty is fulfilled by a plan
     * with all its items.
     *
     * @param youth the learner
     * @param admission the admission it belongs to
     * @param on the day
     * @param plan which items it has
     * @return done, or refused with everything that is wrong
     */
    Outcome coursePlan(YouthId youth, MessageKey admission, LocalDate on, CoursePlan plan);

    /**
     * Returns the institution's own contact to the municipality (R-INST-3).
     *
     * @param youth the learner
     * @param notice the notice that it answers
     * @param contact whom to contact at the institution
     * @return done, or refused with everything that is wrong
     */
    Outcome returnContact(YouthId youth, MessageKey notice, ContactInfo contact);
}
