package dk.ungebro.histories;

import static dk.ungebro.histories.NaiveCalendar.dayOf;
import static dk.ungebro.histories.NaiveCalendar.workingDaysAfter;

import dk.ungebro.duty.DutyKind;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.SupportFact.ConversationHeld;
import dk.ungebro.journal.SupportFact.SupportInformationRead;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.policy.DueOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The duties of an institution, written from the table of duties, R-INST-3, R-UDB-10 and the records 003, 004, 006. */
final class NaiveInstitution extends NaiveCase {

    private static final String CONTACT_IN_UDB = "2022-10-01";
    private static final List<ProgrammeType> WITHOUT_CONTACT = List.of(ProgrammeType.FGU, ProgrammeType.HIGHER);

    @Override
    void open(Instant now) {
        facts.messages(Payload.SupportNotice.class).forEach(notice -> ofNotice(notice, now));
        for (JournalEntry entry : facts.all()) {
            if (entry.fact() instanceof GuardianNoticeOwed owed && !facts.annulledBefore(owed.risk(), now)) {
                open(DutyKind.INFORM_GUARDIAN, owed.risk(), now, dayOf(now), DueOrigin.LAW, !owed.guardianKnown());
            }
        }
    }

    private void ofNotice(Message message, Instant now) {
        var notice = (Payload.SupportNotice) message.payload();
        Optional<Message> known = facts.message(Payload.Admission.class, notice.admission());
        if (known.isEmpty() || facts.annulledBefore(notice.admission(), now)) {
            return;
        }
        var admission = (Payload.Admission) known.get().payload();
        LocalDate start = admission.period().start();
        MessageKey key = message.key();
        LocalDate came = dayOf(facts.cameAt(key));
        open(DutyKind.READ_BEFORE_START, key, now, later(start.minusDays(1), came, 1), DueOrigin.POLICY);
        if (notice.assessment().contactWanted()) {
            open(DutyKind.CONTACT_MUNICIPALITY, key, now, later(start.minusDays(1), came, 5), DueOrigin.POLICY);
        }
        if (from(CONTACT_IN_UDB, came) && !WITHOUT_CONTACT.contains(admission.programme())) {
            open(DutyKind.RETURN_CONTACT, key, now, later(start, came, 5), DueOrigin.POLICY);
        }
    }

    private static LocalDate later(LocalDate wanted, LocalDate came, int atLeast) {
        LocalDate earliest = workingDaysAfter(came, atLeast);
        return wanted.isBefore(earliest) ? earliest : wanted;
    }

    @Override
    Optional<Instant> doneAt(NaiveDuty.Id id) {
        MessageKey subject = id.subject();
        return switch (id.kind()) {
            case READ_BEFORE_START ->
                first(SupportInformationRead.class, read -> read.notice().equals(subject));
            case CONTACT_MUNICIPALITY ->
                first(ConversationHeld.class, held -> held.notice().equals(subject));
            case RETURN_CONTACT ->
                facts.first(fact -> NaiveFacts.carries(
                        fact,
                        message -> message.payload() instanceof Payload.InstitutionContact contact
                                && contact.answers().equals(Optional.of(subject))));
            default -> first(GuardianInformed.class, informed -> informed.risk().equals(subject));
        };
    }

    @Override
    Optional<Instant> groundlessAt(NaiveDuty.Id id, Instant now) {
        MessageKey ground = id.kind() == DutyKind.INFORM_GUARDIAN
                ? id.subject()
                : facts.message(Payload.SupportNotice.class, id.subject())
                        .map(notice -> ((Payload.SupportNotice) notice.payload()).admission())
                        .orElseThrow();
        return facts.annulledAt(ground).isPresent() ? Optional.of(now) : Optional.empty();
    }
}
