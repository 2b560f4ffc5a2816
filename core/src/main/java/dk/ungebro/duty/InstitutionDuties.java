package dk.ungebro.duty;

import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.Stamped;
import dk.ungebro.journal.SupportFact.ConversationHeld;
import dk.ungebro.journal.SupportFact.SupportInformationRead;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Rules;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.InstitutionContact;
import dk.ungebro.message.Payload.SupportNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The duties of an institution towards one youth. */
final class InstitutionDuties {

    private final Journal journal;
    private final DutySetting setting;
    private final DutyMaker maker;

    InstitutionDuties(Journal journal, DutySetting setting) {
        this.journal = journal;
        this.setting = setting;
        this.maker = new DutyMaker(journal, setting);
    }

    List<Duty> all() {
        Stream<Duty> ofNotices = journal.messages(SupportNotice.class).flatMap(this::ofNotice);
        Stream<Duty> ofRisks = journal.facts(GuardianNoticeOwed.class).map(this::informGuardian);
        return Stream.concat(ofNotices, ofRisks).toList();
    }

    private Stream<Duty> ofNotice(KnownMessage<SupportNotice> notice) {
        return journal.message(notice.payload().admission())
                .flatMap(known -> known.payload() instanceof Admission admission
                        ? Optional.of(new Case(notice, admission, known.annulledAt()))
                        : Optional.empty())
                .filter(Case::standsOnReceipt)
                .map(this::duties)
                .orElse(Stream.empty());
    }

    /** A notice with the admission it answers. */
    private record Case(KnownMessage<SupportNotice> notice, Admission admission, Optional<Instant> annulledAt) {

        boolean standsOnReceipt() {
            return annulledAt.map(at -> !at.isBefore(notice.knownAt())).orElse(true);
        }

        LocalDate studyStart() {
            return admission.period().start();
        }
    }

    private Stream<Duty> duties(Case of) {
        return Stream.of(Optional.of(read(of)), returnContact(of), conversation(of))
                .flatMap(Optional::stream);
    }

    private Duty read(Case of) {
        MessageKey key = of.notice().key();
        Optional<Instant> read = Facts.first(
                journal, SupportInformationRead.class, fact -> fact.notice().equals(key));
        LocalDate due = dueBy(of, of.studyStart().minusDays(1), setting.policy().readWorkingDays());
        return duty(DutyKind.READ_BEFORE_START, of, due, read);
    }

    private Optional<Duty> returnContact(Case of) {
        boolean ruleInForce =
                Rules.RETURN_CONTACT.inForceOn(DanishCalendar.dayOf(of.notice().knownAt()));
        if (!ruleInForce || !of.admission().programme().contactRequired()) {
            return Optional.empty();
        }
        Predicate<InstitutionContact> answers =
                contact -> contact.answers().equals(Optional.of(of.notice().key()));
        Optional<Instant> returned = journal.messages(InstitutionContact.class)
                .filter(contact -> answers.test(contact.payload()))
                .map(KnownMessage::knownAt)
                .min(Instant::compareTo);
        LocalDate due = dueBy(of, of.studyStart(), setting.policy().returnContactWorkingDays());
        return Optional.of(duty(DutyKind.RETURN_CONTACT, of, due, returned));
    }

    private Optional<Duty> conversation(Case of) {
        if (!of.notice().payload().assessment().contactWanted()) {
            return Optional.empty();
        }
        Optional<Instant> held = Facts.first(
                journal,
                ConversationHeld.class,
                fact -> fact.notice().equals(of.notice().key()));
        LocalDate due = dueBy(of, of.studyStart().minusDays(1), setting.policy().conversationWorkingDays());
        return Optional.of(duty(DutyKind.CONTACT_MUNICIPALITY, of, due, held));
    }

    private Duty duty(DutyKind kind, Case of, LocalDate due, Optional<Instant> fulfilled) {
        return maker.duty(
                kind, of.notice().key(), of.notice().knownAt(), due, new Duty.Ending(fulfilled, of.annulledAt()));
    }

    /** The given day, but not sooner than so many working days after receipt. */
    private LocalDate dueBy(Case of, LocalDate day, int atLeast) {
        LocalDate earliest = maker.workingDaysAfter(of.notice().knownAt(), atLeast);
        return day.isBefore(earliest) ? earliest : day;
    }

    private Duty informGuardian(Stamped<GuardianNoticeOwed> owed) {
        MessageKey risk = owed.fact().risk();
        Optional<Instant> informed =
                Facts.first(journal, GuardianInformed.class, fact -> fact.risk().equals(risk));
        Optional<Instant> annulled = journal.message(risk).flatMap(KnownMessage::annulledAt);
        var term = new Duty.Term(
                owed.at(), DanishCalendar.dayOf(owed.at()), !owed.fact().guardianKnown());
        return maker.duty(DutyKind.INFORM_GUARDIAN, risk, term, new Duty.Ending(informed, annulled));
    }
}
