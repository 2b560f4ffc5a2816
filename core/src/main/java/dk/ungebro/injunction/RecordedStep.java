package dk.ungebro.injunction;

import dk.ungebro.law.Law;
import dk.ungebro.law.RegisterStepRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A step as an old record numbers it (<i>trin</i>, R-ORDER-5): the register had three steps until 22 March 2015 and has
 * four since then.
 *
 * @param number the number in the record
 * @param on the day of the record
 */
public record RecordedStep(int number, LocalDate on) {

    /** A text that names step 3 without saying of which count. */
    public enum Wording {
        /** Who may be subscribed to. */
        SUBSCRIPTION,
        /** What is passed on to institutions. */
        DISCLOSURE
    }

    /**
     * The step of the law behind the number.
     *
     * @param law which law is asked
     * @return the legal step, or empty where the register of that day has no such step
     */
    public Optional<LegalStep> legalStep(Law law) {
        if (law.inForce(RegisterStepRules.THREE_REGISTER_STEPS, on)) {
            return numbered(LegalStep.values());
        }
        return fourSteps(law) ? numbered(RegisterStep.values()).map(RegisterStep::legalStep) : Optional.empty();
    }

    /**
     * What "step 3" in a text of the law meant on a day.
     *
     * @param wording the text
     * @param on the day
     * @param law which law is asked
     * @return one step; two where the text is ambiguous; none where it no longer names step 3
     */
    public static Set<LegalStep> stepThreeIn(Wording wording, LocalDate on, Law law) {
        if (law.inForce(RegisterStepRules.THREE_REGISTER_STEPS, on)) {
            return Set.of(LegalStep.START_AND_COMPLETE);
        }
        boolean named = law.inForce(RegisterStepRules.FOUR_REGISTER_STEPS_2015, on)
                || (wording == Wording.DISCLOSURE && law.inForce(RegisterStepRules.FOUR_REGISTER_STEPS_2020, on));
        return named ? Set.of(LegalStep.APPLY, LegalStep.START_AND_COMPLETE) : Set.of();
    }

    private boolean fourSteps(Law law) {
        return Stream.of(
                        RegisterStepRules.FOUR_REGISTER_STEPS_2015,
                        RegisterStepRules.FOUR_REGISTER_STEPS_2020,
                        RegisterStepRules.FOUR_REGISTER_STEPS)
                .anyMatch(rule -> law.inForce(rule, on));
    }

    private <S> Optional<S> numbered(S[] steps) {
        return Stream.of(steps)
                .skip(Math.max(0, number - 1L))
                .filter(step -> number > 0)
                .findFirst();
    }
}
