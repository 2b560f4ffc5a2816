package dk.ungebro.casefile;

import dk.ungebro.journal.Fact;
import java.util.List;

/** What a decision comes to: facts for the journal, or a refusal. Outgoing post, letters and duties follow from facts. */
public sealed interface Decision {

    /**
     * The facts to record; none means that nothing changes.
     *
     * @param facts the facts in their order
     */
    record Decided(List<Fact> facts) implements Decision {

        /** Copies the list. */
        public Decided {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A refusal.
     *
     * @param violations everything that is wrong, at least one
     * @param noted facts that record the refusal, none where it leaves no trace
     */
    record Refused(List<Violation> violations, List<Fact> noted) implements Decision {

        /** Copies the lists. */
        public Refused {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
            noted = List.copyOf(noted);
        }
    }

    /**
     * A decision to record facts.
     *
     * @param facts the facts
     * @return the decision
     */
    static Decision of(Fact... facts) {
        return new Decided(List.of(facts));
    }

    /**
     * A refusal without a trace.
     *
     * @param violations everything that is wrong
     * @return the refusal
     */
    static Decision refused(Violation... violations) {
        return new Refused(List.of(violations), List.of());
    }
}
