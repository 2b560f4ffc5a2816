package dk.ungebro.desk;

import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;

/** The injunction (<i>uddannelsespålæg</i>). Calling twice with the same arguments is the same as once. */
public interface Injunctions {

    /**
     * Gives an injunction.
     *
     * @param youth the youth
     * @param from its first day
     * @return done, or refused with everything that is wrong: too old (R-TARGET-1, R-TARGET-3), or not
     *     in a target group
     */
    Outcome give(YouthId youth, LocalDate from);

    /**
     * Orders a step with a deadline, or revises the deadline (R-ORDER-1, R-ORDER-8).
     *
     * @param youth the youth
     * @param step the step
     * @param orderedOn the day of the order
     * @param deadline the youth's deadline, not before the order
     * @return done, or refused with everything that is wrong
     */
    Outcome orderStep(YouthId youth, RegisterStep step, LocalDate orderedOn, LocalDate deadline);

    /**
     * Plans to order the start at an institution: the order is given when the admission there arrives.
     *
     * @param youth the youth
     * @param institution the institution
     * @return done, or refused with everything that is wrong
     */
    Outcome planStart(YouthId youth, InstitutionNumber institution);

    /**
     * Orders the youth to start and complete the education of an admission (R-ORDER-3).
     *
     * @param youth the youth
     * @param admission the admission
     * @return done, or refused with everything that is wrong
     */
    Outcome orderStart(YouthId youth, MessageKey admission);

    /**
     * Ends the injunction.
     *
     * @param youth the youth
     * @param lastDay its last day
     * @param cause why
     * @return done, or refused with everything that is wrong
     */
    Outcome end(YouthId youth, LocalDate lastDay, InjunctionEndCause cause);

    /**
     * Closes all cases when the configured end of the regime has come: injunctions and subscriptions end with its last
     * day. Reads every case; calling it again finds nothing to do.
     *
     * @return how many cases were closed; none before the end or without one
     */
    int closeRegime();
}
