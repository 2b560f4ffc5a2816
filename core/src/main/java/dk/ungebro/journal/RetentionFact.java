package dk.ungebro.journal;

import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.message.MessageKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the municipality did about a risk of dropout. */
public sealed interface RetentionFact extends Fact {

    /**
     * The municipality contacted the youth (R-FOLLOW-1).
     *
     * @param risk the risk report
     * @param on the day
     */
    record YouthContacted(MessageKey risk, LocalDate on) implements RetentionFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The municipality decided on retention (R-FOLLOW-2).
     *
     * @param risk the risk report
     * @param initiatives what is started; none is a decision too
     * @param youthTookPart whether the youth took part
     * @param institutionTookPart whether the institution took part
     */
    record RetentionDecided(
            MessageKey risk, Set<RetentionInitiative> initiatives, boolean youthTookPart, boolean institutionTookPart)
            implements RetentionFact {

        /** Copies the set. */
        public RetentionDecided {
            initiatives = Collections.unmodifiableSortedSet(new TreeSet<>(initiatives));
        }

        /**
         * Tells whether the decision was taken with those it concerns.
         *
         * @return true if youth and institution took part
         */
        public boolean involved() {
            return youthTookPart && institutionTookPart;
        }
    }
}
