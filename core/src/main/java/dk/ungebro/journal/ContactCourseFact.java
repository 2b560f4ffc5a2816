package dk.ungebro.journal;

import java.time.LocalDate;
import java.util.Optional;

/** The contact course (<i>kontaktforløb</i>) that runs beside the injunction, and its registration. */
public sealed interface ContactCourseFact extends Fact {

    /**
     * A job interview was held (R-ORDER-10).
     *
     * @param on the day
     */
    record InterviewHeld(LocalDate on) implements ContactCourseFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The final placement by readiness was decided (R-TARGET-5). What it came to is {@link PersonFact.PlacedInTargetGroup}.
     *
     * @param on the day
     */
    record ReadinessDecided(LocalDate on) implements ContactCourseFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The youth took the test of reading, writing and maths (R-ORDER-12).
     *
     * @param on the day
     */
    record LiteracyTested(LocalDate on) implements ContactCourseFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The youth has shown that a youth education is completed, so that no such test is owed (R-ORDER-12).
     *
     * @param on the day
     */
    record YouthEducationShown(LocalDate on) implements ContactCourseFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The youth started an offer (R-ORDER-13); the latest entry of a first day counts.
     *
     * @param from its first day
     * @param lastDay its last day, absent while it is not known
     */
    record OfferStarted(LocalDate from, Optional<LocalDate> lastDay) implements ContactCourseFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(from);
        }

        @Override
        public boolean replaces(Fact earlier) {
            return earlier instanceof OfferStarted offer && offer.from.equals(from);
        }
    }

    /**
     * A coordinating caseworker was offered (R-ORDER-16).
     *
     * @param on the day
     */
    record CoordinatorOffered(LocalDate on) implements ContactCourseFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * A change of the injunction became known, which has to be registered (R-ORDER-9).
     *
     * @param on the day
     */
    record ChangeKnown(LocalDate on) implements ContactCourseFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * A change of the injunction was registered.
     *
     * @param knownOn the day on which the change became known
     */
    record ChangeRegistered(LocalDate knownOn) implements ContactCourseFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(knownOn);
        }
    }
}
