package dk.ungebro.desk;

import dk.ungebro.casefile.Violation;
import dk.ungebro.journal.Fact;
import java.util.List;

/** What became of a command. */
public sealed interface Outcome {

    /**
     * It was done, and is stored with all that follows from it.
     *
     * @param recorded the facts that were recorded; none if they stood in the journal already
     */
    record Done(List<Fact> recorded) implements Outcome {

        /** Copies the list. */
        public Done {
            recorded = List.copyOf(recorded);
        }
    }

    /**
     * It was refused.
     *
     * @param violations everything that is wrong, at least one
     */
    record Refused(List<Violation> violations) implements Outcome {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if nothing is wrong
         */
        public Refused {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }

    /**
     * Tells whether the command was done.
     *
     * @return false if it was refused
     */
    default boolean done() {
        return this instanceof Done;
    }
}
