package dk.ungebro.journal;

import dk.ungebro.mentor.MentorAgreement;
import java.time.LocalDate;
import java.util.Optional;

/** The right to a mentor, and its use. */
public sealed interface MentorFact extends Fact {

    /**
     * The day on which the fact claims a mentor. A claim that was refused when it was made still counts for an admission
     * that becomes known later and whose window covers it.
     *
     * @return the day, or empty if the fact is no claim
     */
    default Optional<LocalDate> claimDay() {
        return Optional.empty();
    }

    /**
     * The youth claims a mentor. Which rights it uses follows from their windows, also of admissions that become known
     * later.
     *
     * @param on the day of the claim
     */
    record MentorClaimed(LocalDate on) implements MentorFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }

        @Override
        public Optional<LocalDate> claimDay() {
            return Optional.of(on);
        }
    }

    /**
     * A claim was refused when it was made.
     *
     * @param on the day of the claim
     * @param reason the stable code, for example {@code MENTOR_WINDOW_PASSED}
     */
    record MentorClaimRefused(LocalDate on, String reason) implements MentorFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }

        @Override
        public Optional<LocalDate> claimDay() {
            return Optional.of(on);
        }
    }

    /**
     * The support is extended (R-MENTOR-1).
     *
     * @param from the first day of the extension
     * @param to its last day, inclusive
     */
    record MentorExtended(LocalDate from, LocalDate to) implements MentorFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(from);
        }
    }

    /**
     * An agreement was made (R-MENTOR-9).
     *
     * @param agreement its five items
     */
    record MentorAgreed(MentorAgreement agreement) implements MentorFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(agreement.from());
        }
    }
}
