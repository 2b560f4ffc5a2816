package dk.ungebro.message;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.education.ProgrammeCode;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a message says, without person number and without room for free text (R-DISC-6, R-GDPR-4): enums, dates,
 * numbers, identifiers and contact fields with closed patterns.
 */
public sealed interface Payload {

    /**
     * The kind of the message.
     *
     * @return the kind
     */
    MessageKind kind();

    /** What an institution reports. */
    sealed interface InstitutionEvent extends Payload {}

    /**
     * A youth is admitted (R-INST-1). The author is the institution.
     *
     * @param programme the kind of programme
     * @param code the programme's code, absent if not given
     * @param period study start and planned end
     * @param contact whom to contact at the institution, with absent fields if not given
     */
    record Admission(ProgrammeType programme, Optional<ProgrammeCode> code, StudyPeriod period, ContactInfo contact)
            implements InstitutionEvent {
        @Override
        public MessageKind kind() {
            return MessageKind.ADMISSION;
        }
    }

    /**
     * A youth is at risk of dropout (R-INST-2, R-UDB-8).
     *
     * @param ground why
     */
    record DropoutRisk(RiskGround ground) implements InstitutionEvent {
        @Override
        public MessageKind kind() {
            return MessageKind.RISK;
        }
    }

    /** A learner was told of worrying absence before 1 October 2022: recorded only (R-UDB-9). */
    record AbsenceWarning() implements InstitutionEvent {
        @Override
        public MessageKind kind() {
            return MessageKind.ABSENCE_WARNING;
        }
    }

    /**
     * A youth interrupted the programme.
     *
     * @param cause the cause code, absent if not given
     */
    record Interruption(Optional<InterruptionCause> cause) implements InstitutionEvent {
        @Override
        public MessageKind kind() {
            return MessageKind.INTERRUPTION;
        }
    }

    /** A youth completed the programme. */
    record Completion() implements InstitutionEvent {
        @Override
        public MessageKind kind() {
            return MessageKind.COMPLETION;
        }
    }

    /**
     * Whom to contact at the institution (R-INST-3, R-INST-5).
     *
     * @param contact the contact at the institution
     * @param answers the notice of the municipality that it answers, absent for a change on its own
     */
    record InstitutionContact(ContactInfo contact, Optional<MessageKey> answers) implements InstitutionEvent {
        @Override
        public MessageKind kind() {
            return MessageKind.CONTACT;
        }
    }

    /**
     * An earlier message of the same author is annulled (R-UDB-11).
     *
     * @param annulled the number of that message
     */
    record Annulment(EventNumber annulled) implements InstitutionEvent {
        @Override
        public MessageKind kind() {
            return MessageKind.ANNULMENT;
        }
    }

    /**
     * A municipality subscribes (R-SUB-1).
     *
     * @param from the first day whose events it wants
     * @param lastDay the last day, inclusive
     */
    record SubscriptionStart(LocalDate from, LocalDate lastDay) implements Payload {
        @Override
        public MessageKind kind() {
            return MessageKind.SUBSCRIPTION_START;
        }
    }

    /**
     * A municipality ends a subscription.
     *
     * @param lastDay the last day whose events it wants
     */
    record SubscriptionEnd(LocalDate lastDay) implements Payload {
        @Override
        public MessageKind kind() {
            return MessageKind.SUBSCRIPTION_END;
        }
    }

    /** The municipality's notice to the institution about an admission (<i>underretning</i>, LAB § 30(7)). */
    sealed interface Notice extends Payload {

        /**
         * The admission that it answers.
         *
         * @return its identity; its author is the institution to notify
         */
        MessageKey admission();
    }

    /**
     * The notice to the institution from 2022 on (LAB § 30(7); R-DISC-1, R-DISC-2): the order and the assessment, items a to g.
     *
     * @param admission the admission it answers; its author is the institution to notify
     * @param basis ordered or self-chosen
     * @param assessment items a to e and g
     * @param contact item f, how to reach the municipality
     * @param contactKind item f, person or team
     */
    record SupportNotice(
            MessageKey admission,
            AdmissionBasis basis,
            SupportAssessment assessment,
            ContactInfo contact,
            ContactKind contactKind)
            implements Notice {
        @Override
        public MessageKind kind() {
            return MessageKind.SUPPORT_NOTICE;
        }
    }

    /**
     * The notice to the institution of an ordered start in 2020 and 2021 (R-DISC-3): that the youth is ordered to start
     * and complete, and three closed answers; no support items, no contact. On the wire its line is addressed by the
     * person number like every other, although the institution was told birth date and name until 2021 (R-DFDG-3): a
     * line without the number would need another way to identify the youth at the receiver.
     *
     * @param admission the admission it answers; its author is the institution to notify
     * @param activitiesGiven whether activities and efforts have been given
     * @param testsTaken whether there are test results
     * @param specialDifficulties whether there is a risk of special difficulties
     */
    record FormerNotice(MessageKey admission, boolean activitiesGiven, boolean testsTaken, boolean specialDifficulties)
            implements Notice {
        @Override
        public MessageKind kind() {
            return MessageKind.FORMER_NOTICE;
        }
    }
}
