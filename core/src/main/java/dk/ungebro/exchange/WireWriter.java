package dk.ungebro.exchange;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.education.ProgrammeCode;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.StaffId;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a message into its wire form; without a person number for the digest. */
final class WireWriter {

    private WireWriter() {}

    static WireMessage write(Message message, @Nullable String cpr) {
        Payload payload = message.payload();
        return new WireMessage(
                WireMessage.SCHEMA,
                message.kind().name(),
                message.key().author().key(),
                message.key().number().value(),
                cpr,
                message.occurredOn().toString(),
                message.reportedAt().toString(),
                caller(message.caller()),
                education(payload),
                contact(payload),
                support(payload),
                former(payload),
                reference(payload),
                subscription(payload));
    }

    private static WireMessage.Caller caller(CallerIdentity caller) {
        return new WireMessage.Caller(
                caller.controller().key(),
                caller.system(),
                caller.user().map(StaffId::value).orElse(null));
    }

    private static WireMessage.@Nullable Education education(Payload payload) {
        if (payload instanceof Payload.Admission admission) {
            return new WireMessage.Education(
                    admission.programme().name(),
                    admission.code().map(ProgrammeCode::value).orElse(null),
                    admission.period().start().toString(),
                    admission.period().plannedEnd().map(LocalDate::toString).orElse(null),
                    null,
                    null);
        }
        if (payload instanceof Payload.DropoutRisk risk) {
            return new WireMessage.Education(
                    null, null, null, null, risk.ground().name(), null);
        }
        if (payload instanceof Payload.Interruption interruption) {
            return new WireMessage.Education(
                    null,
                    null,
                    null,
                    null,
                    null,
                    interruption.cause().map(InterruptionCause::value).orElse(null));
        }
        return null;
    }

    private static WireMessage.@Nullable Contact contact(Payload payload) {
        if (payload instanceof Payload.Admission admission) {
            return contact(admission.contact(), Optional.empty());
        }
        if (payload instanceof Payload.InstitutionContact institution) {
            return contact(institution.contact(), Optional.empty());
        }
        if (payload instanceof Payload.SupportNotice notice) {
            return contact(notice.contact(), Optional.of(notice.contactKind()));
        }
        return null;
    }

    private static WireMessage.Contact contact(ContactInfo info, Optional<ContactKind> kind) {
        return new WireMessage.Contact(
                info.name().orElse(null),
                info.phone().orElse(null),
                info.email().orElse(null),
                kind.map(ContactKind::name).orElse(null));
    }

    private static WireMessage.@Nullable Support support(Payload payload) {
        if (!(payload instanceof Payload.SupportNotice notice)) {
            return null;
        }
        SupportAssessment assessment = notice.assessment();
        Optional<SupportNeed> need = assessment.need();
        return new WireMessage.Support(
                notice.basis().name(),
                need.isEmpty(),
                need.map(found -> found.area().academic()).orElse(false),
                need.map(found -> found.area().socialPersonalOrHealth()).orElse(false),
                need.map(SupportNeed::documented).orElse(false),
                assessment.otherSupportPersons(),
                assessment.contactWanted());
    }

    private static WireMessage.@Nullable Former former(Payload payload) {
        return payload instanceof Payload.FormerNotice notice
                ? new WireMessage.Former(notice.activitiesGiven(), notice.testsTaken(), notice.specialDifficulties())
                : null;
    }

    private static WireMessage.@Nullable Reference reference(Payload payload) {
        if (payload instanceof Payload.Notice notice) {
            return new WireMessage.Reference(notice.admission().text(), null, null);
        }
        if (payload instanceof Payload.InstitutionContact contact) {
            return contact.answers()
                    .map(MessageKey::text)
                    .map(answers -> new WireMessage.Reference(null, answers, null))
                    .orElse(null);
        }
        if (payload instanceof Payload.Annulment annulment) {
            return new WireMessage.Reference(null, null, annulment.annulled().value());
        }
        return null;
    }

    private static WireMessage.@Nullable Subscription subscription(Payload payload) {
        if (payload instanceof Payload.SubscriptionStart start) {
            return new WireMessage.Subscription(
                    start.from().toString(), start.lastDay().toString());
        }
        if (payload instanceof Payload.SubscriptionEnd end) {
            return new WireMessage.Subscription(null, end.lastDay().toString());
        }
        return null;
    }
}
