package dk.ungebro.journal;

import dk.ungebro.contact.ContactPoint;
import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.party.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/** The youth's situation, and who looks after the case. */
public sealed interface PersonFact extends Fact {

    /**
     * The youth applies for help.
     *
     * @param on the day of first contact
     */
    record HelpApplied(LocalDate on) implements PersonFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The youth belongs to a target group from a day; the latest such day counts (R-TARGET-2).
     *
     * @param group the group
     * @param from the first day
     */
    record PlacedInTargetGroup(TargetGroup group, LocalDate from) implements PersonFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(from);
        }

        @Override
        public boolean replaces(Fact earlier) {
            return earlier instanceof PlacedInTargetGroup;
        }
    }

    /**
     * A benefit begins.
     *
     * @param benefit the benefit
     * @param from the first day
     */
    record BenefitGranted(Benefit benefit, LocalDate from) implements PersonFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(from);
        }
    }

    /**
     * The benefit ends. The subscription stays open (R-SUB-2).
     *
     * @param lastDay the last day
     */
    record BenefitEnded(LocalDate lastDay) implements PersonFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(lastDay);
        }
    }

    /**
     * A person or team answers for the case.
     *
     * @param contact the contact point
     */
    record ContactAssigned(ContactPoint contact) implements PersonFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(contact.validFrom());
        }

        @Override
        public boolean replaces(Fact earlier) {
            return earlier instanceof ContactAssigned || earlier instanceof DutiesHandedOver;
        }
    }

    /**
     * Open duties pass from one to another, for example when a case worker leaves (R-FOLLOW-7).
     *
     * @param from who had them
     * @param to who takes over
     * @param on the day
     */
    record DutiesHandedOver(StaffId from, ContactPoint to, LocalDate on) implements PersonFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }
}
