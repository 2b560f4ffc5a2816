package dk.ungebro.journal;

import dk.ungebro.message.MessageKey;
import dk.ungebro.party.StaffId;
import dk.ungebro.support.ExtraInformation;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.Optional;

/** The support assessment, and what became of it at the institution. */
public sealed interface SupportFact extends Fact {

    /**
     * The support needs were assessed (R-DISC-5).
     *
     * @param admission the admission, absent if the assessment was made ahead of it
     * @param assessment the items
     * @param youthTookPart whether the youth took part
     */
    record SupportAssessed(Optional<MessageKey> admission, SupportAssessment assessment, boolean youthTookPart)
            implements SupportFact {
        @Override
        public boolean replaces(Fact earlier) {
            return earlier instanceof SupportAssessed assessed && assessed.admission.equals(admission);
        }
    }

    /**
     * Further information went by another channel (R-DISC-4).
     *
     * @param note that, when, how and why
     */
    record ExtraInformationGiven(ExtraInformation note) implements SupportFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(note.on());
        }
    }

    /**
     * A named person at the institution read the support information.
     *
     * @param notice the notice
     * @param reader who read it
     * @param on the day
     */
    record SupportInformationRead(MessageKey notice, StaffId reader, LocalDate on) implements SupportFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The support information was passed on inside the institution.
     *
     * @param notice the notice
     * @param to who got it
     * @param role in which role
     */
    record SupportInformationPassedOn(MessageKey notice, StaffId to, Role role) implements SupportFact {}

    /**
     * The conversation that the municipality asked for took place.
     *
     * @param notice the notice that asked for it
     * @param on the day
     */
    record ConversationHeld(MessageKey notice, LocalDate on) implements SupportFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /** In which role someone at the institution gets support information. */
    enum Role {
        /** Teacher. */
        TEACHER,
        /** Contact teacher (<i>kontaktlærer</i>). */
        CONTACT_TEACHER,
        /** Counsellor (<i>vejleder</i>). */
        COUNSELLOR
    }
}
