package dk.ungebro.exchange;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.education.ProgrammeCode;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Payloads of all kinds, full and with everything left out that may be. */
final class Payloads {

    static final LocalDate DAY = LocalDate.of(2024, 8, 12);
    private static final ContactInfo NO_CONTACT = new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty());
    private static final MessageKey ADMISSION = CaseStory.key("A-1");

    private Payloads() {}

    static Stream<Payload> all() {
        return Stream.concat(events(), requests());
    }

    /** Those that travel: a warning before 1 October 2022 is recorded only. */
    static Stream<Payload> sent() {
        return all().filter(payload -> payload.kind() != MessageKind.ABSENCE_WARNING);
    }

    private static Stream<Payload> events() {
        var full = new StudyPeriod(DAY, Optional.of(DAY.plusYears(2)));
        return Stream.of(
                new Payload.Admission(
                        ProgrammeType.VOCATIONAL, Optional.of(new ProgrammeCode("1234")), full, CaseStory.CONTACT),
                new Payload.Admission(
                        ProgrammeType.FGU, Optional.empty(), new StudyPeriod(DAY, Optional.empty()), NO_CONTACT),
                new Payload.DropoutRisk(RiskGround.ASSESSED),
                new Payload.DropoutRisk(RiskGround.WORRYING_ABSENCE),
                new Payload.AbsenceWarning(),
                new Payload.Interruption(Optional.of(new InterruptionCause("12A"))),
                new Payload.Interruption(Optional.empty()),
                new Payload.Completion(),
                new Payload.InstitutionContact(CaseStory.CONTACT, Optional.of(CaseStory.key(CaseStory.CITY, "N-1"))),
                new Payload.InstitutionContact(NO_CONTACT, Optional.empty()),
                new Payload.Annulment(EventNumber.of("E-1")));
    }

    private static Stream<Payload> requests() {
        return Stream.of(
                new Payload.SubscriptionStart(DAY, DAY.plusYears(5)),
                new Payload.SubscriptionEnd(DAY),
                notice(Optional.empty()),
                notice(Optional.of(new SupportNeed(SupportArea.ACADEMIC, false))),
                notice(Optional.of(new SupportNeed(SupportArea.SOCIAL_PERSONAL_OR_HEALTH, true))),
                notice(Optional.of(new SupportNeed(SupportArea.BOTH, true))),
                new Payload.FormerNotice(ADMISSION, true, false, true),
                new Payload.FormerNotice(ADMISSION, false, true, false));
    }

    private static Payload notice(Optional<SupportNeed> need) {
        var assessment = new SupportAssessment(need, true, need.isEmpty());
        return new Payload.SupportNotice(
                ADMISSION, AdmissionBasis.ORDERED, assessment, CaseStory.CONTACT, ContactKind.TEAM);
    }

    static Message message(Payload payload) {
        Party author = payload instanceof Payload.InstitutionEvent ? CaseStory.SCHOOL : CaseStory.CITY;
        return new Message(
                CaseStory.key(author, "E-17"),
                CaseStory.YOUTH,
                DAY,
                Instant.parse("2024-08-12T07:00:00.000001Z"),
                CallerIdentity.person(author, "school-4.2", StaffId.of("teacher.1")),
                payload);
    }
}
