package dk.ungebro.exchange;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.education.ProgrammeCode;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the payload of a wire message, by its kind. */
final class PayloadReader {

    private static final WireMessage.Contact NO_CONTACT = new WireMessage.Contact(null, null, null, null);

    private final WireMessage wire;
    private final WireReader in;

    PayloadReader(WireMessage wire, WireReader in) {
        this.wire = wire;
        this.in = in;
    }

    Optional<? extends Payload> read(MessageKind kind) {
        return switch (kind) {
            case ADMISSION -> in.part("education", wire.education()).flatMap(this::admission);
            case RISK ->
                in.part("education", wire.education())
                        .flatMap(part -> in.required("education.ground", part.ground(), RiskGround::valueOf))
                        .map(Payload.DropoutRisk::new);
            case INTERRUPTION ->
                Optional.of(new Payload.Interruption(Optional.ofNullable(wire.education())
                        .flatMap(part -> in.optional("education.cause", part.cause(), InterruptionCause::new))));
            case COMPLETION -> Optional.of(new Payload.Completion());
            case CONTACT -> in.part("contact", wire.contact()).map(this::institutionContact);
            case ANNULMENT ->
                in.part("reference", wire.reference())
                        .flatMap(part -> in.required("reference.annulled", part.annulled(), EventNumber::of))
                        .map(Payload.Annulment::new);
            case SUBSCRIPTION_START ->
                in.part("subscription", wire.subscription()).flatMap(this::subscriptionStart);
            case SUBSCRIPTION_END ->
                in.part("subscription", wire.subscription())
                        .flatMap(part -> in.required("subscription.lastDay", part.lastDay(), LocalDate::parse))
                        .map(Payload.SubscriptionEnd::new);
            case SUPPORT_NOTICE -> in.part("support", wire.support()).flatMap(this::supportNotice);
            case FORMER_NOTICE -> in.part("former", wire.former()).flatMap(this::formerNotice);
            case ABSENCE_WARNING -> {
                in.malformed("kind");
                yield Optional.empty();
            }
        };
    }

    private Optional<Payload> admission(WireMessage.Education part) {
        var programme = in.required("education.programme", part.programme(), ProgrammeType::valueOf);
        var start = in.required("education.studyStart", part.studyStart(), LocalDate::parse);
        var end = in.optional("education.plannedEnd", part.plannedEnd(), LocalDate::parse);
        var code = in.optional("education.code", part.code(), ProgrammeCode::new);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            in.malformed("education.plannedEnd");
            return Optional.empty();
        }
        return programme.flatMap(type ->
                start.map(day -> new Payload.Admission(type, code, new StudyPeriod(day, end), info(wire.contact()))));
    }

    private Payload institutionContact(WireMessage.Contact part) {
        Optional<MessageKey> answers = Optional.ofNullable(wire.reference())
                .flatMap(reference -> in.optional("reference.answers", reference.answers(), MessageKey::ofText));
        return new Payload.InstitutionContact(info(part), answers);
    }

    private Optional<Payload> subscriptionStart(WireMessage.Subscription part) {
        var from = in.required("subscription.from", part.from(), LocalDate::parse);
        var lastDay = in.required("subscription.lastDay", part.lastDay(), LocalDate::parse);
        if (from.isPresent() && lastDay.isPresent() && lastDay.get().isBefore(from.get())) {
            in.malformed("subscription.lastDay");
        }
        return from.flatMap(first -> lastDay.map(last -> new Payload.SubscriptionStart(first, last)));
    }

    private Optional<Payload> supportNotice(WireMessage.Support part) {
        var admission = answered();
        var contact = in.part("contact", wire.contact());
        var kind = contact.flatMap(point -> in.required("contact.kind", point.kind(), ContactKind::valueOf));
        var basis = in.required("support.basis", part.basis(), AdmissionBasis::valueOf);
        var assessment = assessment(part);
        if (admission.isEmpty() || kind.isEmpty() || basis.isEmpty() || assessment.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Payload.SupportNotice(
                admission.get(), basis.get(), assessment.get(), info(wire.contact()), kind.get()));
    }

    /** Answers that are missing are told by their constraints. */
    private Optional<Payload> formerNotice(WireMessage.Former part) {
        return answered()
                .map(admission -> new Payload.FormerNotice(
                        admission,
                        Boolean.TRUE.equals(part.activitiesGiven()),
                        Boolean.TRUE.equals(part.testsTaken()),
                        Boolean.TRUE.equals(part.specialDifficulties())));
    }

    private Optional<MessageKey> answered() {
        return in.part("reference", wire.reference())
                .flatMap(reference ->
                        in.required("reference.admission", reference.admission(), PayloadReader::ofInstitution));
    }

    private static MessageKey ofInstitution(String text) {
        MessageKey key = MessageKey.ofText(text);
        if (!(key.author() instanceof InstitutionNumber)) {
            throw new IllegalArgumentException("an admission is reported by an institution");
        }
        return key;
    }

    /** Items that contradict each other are refused (R-DFDG-1). */
    private Optional<SupportAssessment> assessment(WireMessage.Support part) {
        boolean academic = Boolean.TRUE.equals(part.academicNeed());
        boolean social = Boolean.TRUE.equals(part.socialPersonalOrHealthNeed());
        boolean documented = Boolean.TRUE.equals(part.needDocumented());
        boolean need = academic || social;
        if (need == Boolean.TRUE.equals(part.noSupportNeed()) || (documented && !need)) {
            in.malformed("support.noSupportNeed");
            return Optional.empty();
        }
        Optional<SupportNeed> found =
                need ? Optional.of(new SupportNeed(area(academic, social), documented)) : Optional.empty();
        return Optional.of(new SupportAssessment(
                found, Boolean.TRUE.equals(part.otherSupportPersons()), Boolean.TRUE.equals(part.contactWanted())));
    }

    private static SupportArea area(boolean academic, boolean social) {
        if (academic && social) {
            return SupportArea.BOTH;
        }
        return academic ? SupportArea.ACADEMIC : SupportArea.SOCIAL_PERSONAL_OR_HEALTH;
    }

    /** The fields have passed their patterns when this is read, or their violations are known. */
    private ContactInfo info(WireMessage.@Nullable Contact part) {
        WireMessage.Contact given = part == null ? NO_CONTACT : part;
        try {
            return new ContactInfo(
                    Optional.ofNullable(given.name()),
                    Optional.ofNullable(given.phone()),
                    Optional.ofNullable(given.email()));
        } catch (IllegalArgumentException e) {
            return new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
