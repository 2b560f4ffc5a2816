package dk.ungebro.injunction;

import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.Law;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last step: to start and complete one education (<i>pålæg om at begynde og gennemføre</i>, R-ORDER-3, R-ORDER-4;
 * LAB § 30(5)).
 *
 * @param admittedOn the day of admission
 * @param orderedOn the day of the order
 * @param means what the youth lives on during the education
 */
public record StartAndCompleteInjunction(LocalDate admittedOn, LocalDate orderedOn, MeansOfSupport means) {

    /**
     * Tells whether the order may be given: support for the whole education is a condition throughout (R-ORDER-4).
     *
     * @param law which law is asked
     * @return false without it while the rule governs the day of the order
     */
    public boolean isValid(Law law) {
        return means.suffices() || !law.inForce(InjunctionRules.MEANS_OF_SUPPORT, orderedOn);
    }

    /**
     * The first day of the obligation: it comes with the admission, not with the order (R-ORDER-3).
     *
     * @param law which law is asked
     * @return the day of admission, or empty for an order that is not valid or has no rule
     */
    public Optional<LocalDate> obligedFrom(Law law) {
        return Optional.of(admittedOn)
                .filter(day -> isValid(law) && law.inForce(InjunctionRules.START_AND_COMPLETE, day));
    }
}
