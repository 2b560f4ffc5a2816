package dk.ungebro.journal;

import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.InstitutionNumber;
import java.time.LocalDate;
import java.util.Optional;

/** The injunction (<i>uddannelsespålæg</i>) and its steps. */
public sealed interface InjunctionFact extends Fact {

    /**
     * The youth gets an injunction.
     *
     * @param from the first day it is in force
     */
    record InjunctionGiven(LocalDate from) implements InjunctionFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(from);
        }
    }

    /**
     * A step is ordered, or its deadline revised; the latest entry of a step counts (R-ORDER-1, R-ORDER-8).
     *
     * @param step the step
     * @param orderedOn the day of the order
     * @param deadline the youth's deadline (<i>fristdato</i>)
     */
    record StepOrdered(RegisterStep step, LocalDate orderedOn, LocalDate deadline) implements InjunctionFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(orderedOn);
        }

        @Override
        public boolean replaces(Fact earlier) {
            return earlier instanceof StepOrdered ordered && ordered.step == step;
        }
    }

    /**
     * The municipality will order the youth to start at an institution once admitted there.
     *
     * @param institution the institution
     */
    record StartPlanned(InstitutionNumber institution) implements InjunctionFact {}

    /**
     * The youth is ordered to start and complete the education of an admission (R-ORDER-3).
     *
     * @param admission the admission
     * @param on the day
     */
    record StartOrdered(MessageKey admission, LocalDate on) implements InjunctionFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The injunction ends.
     *
     * @param lastDay the last day it is in force
     * @param cause why
     */
    record InjunctionEnded(LocalDate lastDay, InjunctionEndCause cause) implements InjunctionFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(lastDay);
        }
    }

    /**
     * An injunction was asked for and refused.
     *
     * @param from the day it was asked for
     * @param reason the stable code, for example {@code TOO_OLD_FOR_INJUNCTION}
     */
    record InjunctionRefused(LocalDate from, String reason) implements InjunctionFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(from);
        }
    }
}
