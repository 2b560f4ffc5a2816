package dk.ungebro.injunction;

import dk.ungebro.law.Computation;
import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.Law;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of Min Plan with the injunction in it (R-ORDER-7 to 9). A new deadline makes a new version under the same
 * key.
 *
 * @param key the unique key
 * @param number the version, from 1
 * @param on the day on which the injunction was given, or on which the change became known
 * @param deadline the deadline of the current step (<i>fristdato</i>)
 */
public record PlanVersion(String key, int number, LocalDate on, LocalDate deadline) {

    /** How the citizen gets the plan. */
    public enum Delivery {
        /** On Jobnet. */
        JOBNET,
        /** On paper. */
        PAPER
    }

    /**
     * Checks the deadline.
     *
     * @throws IllegalArgumentException if it is before the day of the version
     */
    public PlanVersion {
        if (deadline.isBefore(on)) {
            throw new IllegalArgumentException("a deadline is not before the order");
        }
    }

    /**
     * The first version.
     *
     * @param key the unique key
     * @param givenOn the day on which the injunction is given
     * @param deadline the deadline
     * @return version 1
     */
    public static PlanVersion first(String key, LocalDate givenOn, LocalDate deadline) {
        return new PlanVersion(key, 1, givenOn, deadline);
    }

    /**
     * The next version.
     *
     * @param knownOn the day on which the change became known
     * @param newDeadline the new deadline
     * @return the version after this one, with the same key
     */
    public PlanVersion revised(LocalDate knownOn, LocalDate newDeadline) {
        return new PlanVersion(key, number + 1, knownOn, newDeadline);
    }

    /**
     * When the version has to be registered (R-ORDER-9; DFDG § 45): the day the injunction is given, and for a change
     * the day after it is known, weekends included.
     *
     * @param law which law is asked
     * @return the last day, or empty where the rule does not govern
     */
    public Optional<Computation> registrationDue(Law law) {
        Computation day = Computation.from(on);
        return law.inForce(InjunctionRules.REGISTER_CHANGE, on)
                ? Optional.of(number == 1 ? day : day.plusDays(1))
                : Optional.empty();
    }

    /**
     * How the citizen gets the plan (R-ORDER-7; LAB § 41(4), LABBEK § 134).
     *
     * @param exempt whether the citizen is exempt from Digital Post
     * @param unable whether the citizen cannot use it
     * @param law which law is asked
     * @return on paper for who is exempt or unable; empty where the rule does not govern the day
     */
    public Optional<Delivery> delivery(boolean exempt, boolean unable, Law law) {
        return law.inForce(InjunctionRules.MY_PLAN, on)
                ? Optional.of(exempt || unable ? Delivery.PAPER : Delivery.JOBNET)
                : Optional.empty();
    }
}
