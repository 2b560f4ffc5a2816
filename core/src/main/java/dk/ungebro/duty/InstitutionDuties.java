package dk.ungebro.duty;

import dk.ungebro.contact.ContactBasis;
import dk.ungebro.duty.DutyMaker.Due;
import dk.ungebro.duty.DutyMaker.End;
import dk.ungebro.duty.DutyMaker.Matter;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.Stamped;
import dk.ungebro.journal.SupportFact.ConversationHeld;
import dk.ungebro.journal.SupportFact.SupportInformationRead;
import dk.ungebro.law.Computation;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.InstitutionContact;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Limit;
import dk.ungebro.policy.Policy.Allowance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The duties of an institution towards one youth. */
final class InstitutionDuties {

    private final Journal journal;
    private final DutySetting setting;
    private final DutyMaker maker;
    private final Map<MessageKey, Stamped<Fact>> read;
    private final Map<MessageKey, Stamped<Fact>> talked;
    private final Map<MessageKey, Stamped<Fact>> contacts;
    private final Map<MessageKey, Stamped<Fact>> informed;

    InstitutionDuties(Journal journal, DutySetting setting, DutyMaker maker) {
        this.journal = journal;
        this.setting = setting;
        this.maker = maker;
        this.read = Facts.firstAbout(journal, SupportInformationRead.class, SupportInformationRead::notice);
        this.talked = Facts.firstAbout(journal, ConversationHeld.class, ConversationHeld::notice);
        this.contacts = new HashMap<>();
        journal.messages(InstitutionContact.class)
                .forEach(contact -> contact.payload()
                        .answers()
                        .ifPresent(
                                notice -> contacts.merge(notice, contact.known().widened(), Facts::earlier)));
        this.informed = Facts.firstAbout(journal, GuardianInformed.class, GuardianInformed::risk);
    }

    List<LedgerLine> all() {
        Stream<LedgerLine> ofNotices = journal.messages(SupportNotice.class).flatMap(this::ofNotice);
        Stream<LedgerLine> ofRisks = journal.facts(GuardianNoticeOwed.class).map(this::informGuardian);
        return Stream.concat(ofNotices, ofRisks).toList();
    }

    private Stream<LedgerLine> ofNotice(KnownMessage<SupportNotice> notice) {
        return journal.message(notice.payload().admission())
                .flatMap(known -> known.payload() instanceof Admission admission
                        ? Optional.of(
                                new Case(notice, admission, known.annulled().map(Stamped::widened)))
                        : Optional.empty())
                .filter(Case::standsOnReceipt)
                .map(this::duties)
                .orElse(Stream.empty());
    }

    /** A notice with the admission it answers. */
    private record Case(KnownMessage<SupportNotice> notice, Admission admission, Optional<Stamped<Fact>> annulled) {

        boolean standsOnReceipt() {
            return annulled.map(annulment -> !annulment.at().isBefore(notice.knownAt()))
                    .orElse(true);
        }

        MessageKey key() {
            return notice.key();
        }

        Matter matter(DutyKind kind) {
            return new Matter(kind, key(), Optional.of(key().author()));
        }

        Computation studyStart() {
            return Computation.from(admission.period().start());
        }
    }

    private Stream<LedgerLine> duties(Case of) {
        return Stream.of(Optional.of(read(of)), returnContact(of), conversation(of))
                .flatMap(Optional::stream);
    }

    private LedgerLine read(Case of) {
        Optional<Stamped<Fact>> done = Optional.ofNullable(read.get(of.key()));
        return line(of, DutyKind.READ_BEFORE_START, Limit.READ_BEFORE_START, done);
    }

    private Optional<LedgerLine> returnContact(Case of) {
        LocalDate receivedOn = DanishCalendar.dayOf(of.notice().knownAt());
        if (!ContactBasis.YOUTH_DATABASE.requires(
                of.admission().programme(), receivedOn, setting.reading().law())) {
            return Optional.empty();
        }
        Optional<Stamped<Fact>> returned = Optional.ofNullable(contacts.get(of.key()));
        return Optional.of(line(of, DutyKind.RETURN_CONTACT, Limit.RETURN_CONTACT, returned));
    }

    private Optional<LedgerLine> conversation(Case of) {
        if (!of.notice().payload().assessment().contactWanted()) {
            return Optional.empty();
        }
        Optional<Stamped<Fact>> held = Optional.ofNullable(talked.get(of.key()));
        return Optional.of(line(of, DutyKind.CONTACT_MUNICIPALITY, Limit.CONTACT_MUNICIPALITY, held));
    }

    private LedgerLine line(Case of, DutyKind kind, Limit limit, Optional<Stamped<Fact>> fulfilled) {
        Opening opening = Opening.by(of.notice().known());
        Matter matter = of.matter(kind);
        return maker.line(matter, opening, due(of, matter, limit), new End(fulfilled, of.annulled()));
    }

    /** By study start, or by some days before it, but not sooner than so many working days after receipt. */
    private Due due(Case of, Matter matter, Limit limit) {
        var receivedOn = DanishCalendar.dayOf(of.notice().knownAt());
        Due earliest = maker.workingDaysAfter(receivedOn, limit, matter);
        Allowance lead = maker.allowance(Limit.LEAD_BEFORE_START, matter, receivedOn);
        boolean byStart = matter.kind() == DutyKind.RETURN_CONTACT;
        Computation wanted = byStart ? of.studyStart() : of.studyStart().minusDays(lead.days());
        Computation day = wanted.notBefore(earliest.computation());
        boolean moved = !day.equals(wanted);
        return new Due(day, moved ? earliest.origin() : byStart ? DueOrigin.POLICY : lead.origin());
    }

    private LedgerLine informGuardian(Stamped<GuardianNoticeOwed> owed) {
        MessageKey risk = owed.fact().risk();
        Optional<Stamped<Fact>> done = Optional.ofNullable(informed.get(risk));
        Optional<Stamped<Fact>> annulled =
                journal.message(risk).flatMap(known -> known.annulled()).map(Stamped::widened);
        var matter = new Matter(DutyKind.INFORM_GUARDIAN, risk, Optional.empty());
        Opening opening = Opening.by(owed);
        Due due = maker.workingDaysAfter(opening.day(), Limit.INFORM_GUARDIAN, matter);
        return maker.line(
                matter, opening, due, new End(done, annulled), !owed.fact().guardianKnown());
    }
}
