package dk.ungebro.desk;

import dk.ungebro.contact.ContactPoint;
import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;

/** The youth's situation, and who looks after the case. Calling twice with the same arguments is the same as once. */
public interface Persons {

    /**
     * Registers a youth and opens a case by placing it in a target group.
     *
     * @param youth who it is
     * @param group the target group
     * @param from the first day in the group
     * @return the id under which the youth is known from now on
     */
    YouthId register(Youth youth, TargetGroup group, LocalDate from);

    /**
     * The youth applies for help: the subscription in the youth database follows (R-SUB-3).
     *
     * @param youth the youth
     * @param on the day of first contact
     * @return done, or refused with everything that is wrong
     */
    Outcome applyForHelp(YouthId youth, LocalDate on);

    /**
     * The youth gets a benefit.
     *
     * @param youth the youth
     * @param benefit the benefit
     * @param from its first day
     * @return done, or refused with everything that is wrong; {@code BENEFIT_NOT_IN_FORCE} after the reform
     */
    Outcome grantBenefit(YouthId youth, Benefit benefit, LocalDate from);

    /**
     * The benefit ends. The subscription stays open (R-SUB-2).
     *
     * @param youth the youth
     * @param lastDay its last day
     * @return done, or refused with everything that is wrong
     */
    Outcome endBenefit(YouthId youth, LocalDate lastDay);

    /**
     * A person or team answers for the case from now on (R-DISC-8).
     *
     * @param youth the youth
     * @param contact the contact point
     * @return done, or refused with everything that is wrong
     */
    Outcome assign(YouthId youth, ContactPoint contact);

    /**
     * Hands all pending duties of somebody over to somebody else, for example when a case worker leaves (R-FOLLOW-7).
     *
     * @param from who has them
     * @param to who takes over
     * @param on the day, not after today
     * @return in how many cases duties were handed over; none for a day after today
     */
    int handOver(StaffId from, ContactPoint to, LocalDate on);

    /**
     * Ends the subscription, for example when the youth has moved. It does not end with the benefit.
     *
     * @param youth the youth
     * @param lastDay the last day whose events are wanted
     * @return done, or refused with everything that is wrong
     */
    Outcome endSubscription(YouthId youth, LocalDate lastDay);
}
