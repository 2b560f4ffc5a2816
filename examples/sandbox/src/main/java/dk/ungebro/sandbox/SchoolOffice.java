package dk.ungebro.sandbox;

import dk.ungebro.Ungebro;
import dk.ungebro.casefile.CaseFile;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.desk.InstitutionDesk;
import dk.ungebro.desk.Outcome;
import dk.ungebro.duty.Duty;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.education.ProgrammeCode;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.SupportFact.Role;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.InstitutionContact;
import dk.ungebro.message.Payload.InstitutionEvent;
import dk.ungebro.party.StaffId;
import dk.ungebro.sandbox.input.EventRow;
import dk.ungebro.youth.YouthId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The office of an institution: reports what the events file says, and does its duties on the day they open. */
final class SchoolOffice {

    private static final StaffId COUNSELLOR = StaffId.of("counsellor-1");
    private static final StaffId TEACHER = StaffId.of("teacher-1");

    private final VirtualClock clock;

    SchoolOffice(VirtualClock clock) {
        this.clock = clock;
    }

    /** Reports an event; a holder of parental authority who has to be informed is informed at once. */
    void report(Ungebro institution, YouthId youth, EventRow row) {
        InstitutionDesk desk = institution.institution(institution.automated());
        Outcome outcome = desk.report(row.eventNumber(), youth, row.occurredOn(), event(row));
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("a row that the input accepted was refused with "
                    + refused.violations().get(0).code());
        }
        ((Outcome.Done) outcome)
                .recorded().stream()
                        .filter(fact -> fact instanceof GuardianNoticeOwed)
                        .map(fact -> (GuardianNoticeOwed) fact)
                        .filter(GuardianNoticeOwed::guardianKnown)
                        .forEach(owed -> desk.guardianInformed(youth, owed.risk()));
    }

    private static InstitutionEvent event(EventRow row) {
        return switch (row.kind()) {
            case ADMISSION ->
                new Admission(
                        row.programmeType().orElse(ProgrammeType.OTHER),
                        row.programmeCode().map(ProgrammeCode::new),
                        new StudyPeriod(row.studyStart().orElseThrow(), row.plannedEnd()),
                        row.contact());
            case RISK -> new Payload.DropoutRisk(dk.ungebro.dropout.RiskGround.ASSESSED);
            case ABSENCE_WARNING -> new Payload.AbsenceWarning();
            case INTERRUPTION -> new Payload.Interruption(row.cause().map(InterruptionCause::new));
            case COMPLETION -> new Payload.Completion();
            case CONTACT -> new InstitutionContact(row.contact(), Optional.empty());
            case ANNULMENT -> new Payload.Annulment(row.annuls().orElseThrow());
        };
    }

    /** Does a duty. */
    void act(Ungebro institution, Duty duty, CaseFile file) {
        InstitutionDesk desk = institution.institution(institution.automated());
        switch (duty.kind()) {
            case READ_BEFORE_START -> {
                desk.read(duty.youth(), duty.subject(), COUNSELLOR);
                desk.passOn(duty.youth(), duty.subject(), TEACHER, Role.TEACHER);
            }
            case RETURN_CONTACT -> desk.returnContact(duty.youth(), duty.subject(), contact(file));
            case CONTACT_MUNICIPALITY -> desk.conversation(duty.youth(), duty.subject(), clock.today());
            case INFORM_GUARDIAN -> {
                if (!duty.term().suspended()) {
                    desk.guardianInformed(duty.youth(), duty.subject());
                }
            }
            default -> {
                // The other kinds are owed by municipalities.
            }
        }
    }

    /** The latest contact that the institution reported, else its counselling office. */
    private static ContactInfo contact(CaseFile file) {
        return file.journal()
                .messages(InstitutionEvent.class)
                .flatMap(event -> reported(event.payload()).map(contact -> new Reported(event.message(), contact)))
                .max(Comparator.comparing(
                                (Reported reported) -> reported.message().reportedAt())
                        .thenComparing(reported -> reported.message().key().number()))
                .map(Reported::contact)
                .orElseGet(() -> FixedDirectory.info(file.party()));
    }

    private record Reported(Message message, ContactInfo contact) {}

    private static Stream<ContactInfo> reported(InstitutionEvent event) {
        ContactInfo none = new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty());
        ContactInfo contact = none;
        if (event instanceof Admission admission) {
            contact = admission.contact();
        } else if (event instanceof InstitutionContact change
                && change.answers().isEmpty()) {
            contact = change.contact();
        }
        return Stream.of(contact).filter(given -> !given.isEmpty());
    }
}
