package dk.ungebro.journal;

import java.time.LocalDate;
import java.util.Optional;

/** What a journal entry says. Facts are only added; a wrong report is annulled by a further message. */
public sealed interface Fact
        permits MessageFact,
                PersonFact,
                InjunctionFact,
                ContactCourseFact,
                YouthEffortFact,
                SupportFact,
                RetentionFact,
                MentorFact {

    /**
     * The name of the fact, stable in stores and digests.
     *
     * @return the simple name of its type
     */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * The day on which what it says happened, or from which it counts.
     *
     * @return a Copenhagen day, or empty if the fact names none: then the time it was recorded is all there is
     */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /**
     * Tells whether the fact takes the place of an earlier one, so that saying the earlier one again is new.
     *
     * @param earlier an earlier fact
     * @return false unless the kind of fact is one of which the latest counts
     */
    default boolean replaces(Fact earlier) {
        return false;
    }
}
