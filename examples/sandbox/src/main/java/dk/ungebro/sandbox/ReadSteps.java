package dk.ungebro.sandbox;

import dk.ungebro.injunction.RecordedStep;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StepOrdered;
import dk.ungebro.law.Law;
import java.util.Optional;

/**
 * How a registered step is read on its day (R-ORDER-5). Only step 3 is told: the other steps of today that the sandbox
 * registers have meant the same in every count.
 */
final class ReadSteps {

    private static final int ADMISSION_STATUS = 3;

    private ReadSteps() {}

    /** For example "3 read as APPLY"; empty for any other fact. */
    static Optional<String> of(Fact fact, Law law) {
        return fact instanceof StepOrdered ordered && ordered.step() == RegisterStep.ADMISSION_STATUS
                ? new RecordedStep(ADMISSION_STATUS, ordered.orderedOn())
                        .legalStep(law)
                        .map(step -> ADMISSION_STATUS + " read as " + step)
                : Optional.empty();
    }
}
