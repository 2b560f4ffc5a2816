package dk.ungebro.duty;

import dk.ungebro.dropout.FollowUpWindow;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.Stamped;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Rules;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.message.Payload.SupportNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The duties of a municipality towards one youth. */
final class MunicipalityDuties {

    private final Journal journal;
    private final DutySetting setting;
    private final DutyMaker maker;
    private final Admissions admissions;
    private final InjunctionView injunctions;

    MunicipalityDuties(Journal journal, DutySetting setting) {
        this.journal = journal;
        this.setting = setting;
        this.maker = new DutyMaker(journal, setting);
        this.admissions = new Admissions(journal);
        this.injunctions = new InjunctionView(journal);
    }

    List<Duty> all() {
        Stream<Duty> ofAdmissions = admissions.all().stream().flatMap(this::ofAdmission);
        Stream<Duty> ofNotices = journal.messages(SupportNotice.class).map(this::informYouth);
        Stream<Duty> ofRisks = journal.messages(DropoutRisk.class).flatMap(this::ofRisk);
        return Stream.of(ofAdmissions, ofNotices, ofRisks)
                .flatMap(duties -> duties)
                .toList();
    }

    /** When the admission was known together with all that makes it a matter of the municipality. */
    private Optional<Instant> coveredAt(KnownMessage<Admission> admission) {
        if (!Rules.TRANSFER.inForceOn(DanishCalendar.dayOf(admission.knownAt()))) {
            return Optional.empty();
        }
        return injunctions
                .coveredSince(admission.message().occurredOn())
                .map(since -> Facts.later(since, admission.knownAt()))
                .filter(admission::stoodAt);
    }

    private Stream<Duty> ofAdmission(KnownMessage<Admission> admission) {
        return coveredAt(admission).stream()
                .flatMap(at -> Stream.concat(Stream.of(assess(admission, at)), notify(admission, at).stream()));
    }

    private Duty assess(KnownMessage<Admission> admission, Instant at) {
        Optional<Instant> assessed = assessment(admission).map(Stamped::at);
        LocalDate due = DanishCalendar.dayOf(at);
        return maker.duty(
                DutyKind.ASSESS_SUPPORT, admission.key(), at, due, new Duty.Ending(assessed, admission.annulledAt()));
    }

    private Optional<Stamped<SupportAssessed>> assessment(KnownMessage<Admission> admission) {
        return new Assessments(journal).first(admission);
    }

    private Optional<Duty> notify(KnownMessage<Admission> admission, Instant coveredAt) {
        MessageKey key = admission.key();
        Optional<Instant> ordered = Facts.first(
                journal, StartOrdered.class, order -> order.admission().equals(key));
        var assessments = new Assessments(journal);
        Optional<Instant> needed = (setting.policy().selfChosenWithoutNeedFeed()
                        ? assessments.first(admission)
                        : assessments.firstWithNeed(admission))
                .map(Stamped::at);
        return Stream.concat(ordered.stream(), needed.stream())
                .min(Instant::compareTo)
                .map(at -> Facts.later(at, coveredAt))
                .map(at -> {
                    Optional<Instant> sent = journal.messages(SupportNotice.class)
                            .filter(notice -> notice.payload().admission().equals(key))
                            .map(KnownMessage::knownAt)
                            .min(Instant::compareTo);
                    return maker.duty(
                            DutyKind.NOTIFY_INSTITUTION,
                            key,
                            at,
                            DanishCalendar.dayOf(at),
                            new Duty.Ending(sent, admission.annulledAt()));
                });
    }

    private Duty informYouth(KnownMessage<SupportNotice> notice) {
        Optional<Instant> delivered = Facts.first(
                journal, LetterDelivered.class, letter -> letter.notice().equals(notice.key()));
        LocalDate due = DanishCalendar.dayOf(notice.knownAt());
        return maker.duty(
                DutyKind.INFORM_YOUTH,
                notice.key(),
                notice.knownAt(),
                due,
                new Duty.Ending(delivered, Optional.empty()));
    }

    private Stream<Duty> ofRisk(KnownMessage<DropoutRisk> risk) {
        return admissions.of(risk.message(), risk.knownAt()).stream()
                .flatMap(admission -> coveredAt(admission).stream()
                        .map(at -> Facts.later(at, risk.knownAt()))
                        .filter(at -> risk.stoodAt(at) && admission.stoodAt(at))
                        .flatMap(at -> followUp(endingWith(risk, admission), studyStart(admission), at)));
    }

    private static LocalDate studyStart(KnownMessage<Admission> admission) {
        return admission.payload().period().start();
    }

    /** The risk, annulled when it or the admission it belongs to is. */
    private static KnownMessage<DropoutRisk> endingWith(
            KnownMessage<DropoutRisk> risk, KnownMessage<Admission> admission) {
        Optional<Instant> annulled = Stream.concat(risk.annulledAt().stream(), admission.annulledAt().stream())
                .min(Instant::compareTo);
        return new KnownMessage<>(risk.message(), risk.payload(), risk.knownAt(), annulled);
    }

    private Stream<Duty> followUp(KnownMessage<DropoutRisk> risk, LocalDate studyStart, Instant at) {
        LocalDate receivedOn = DanishCalendar.dayOf(risk.knownAt());
        return switch (new FollowUpWindow(studyStart).position(receivedOn)) {
            case BEFORE_START -> Stream.of(beforeStart(risk, studyStart, at));
            case INSIDE -> Stream.of(react(risk, at), decide(risk, at));
            case AFTER -> Stream.empty();
        };
    }

    private Duty beforeStart(KnownMessage<DropoutRisk> risk, LocalDate studyStart, Instant at) {
        LocalDate openedOn = DanishCalendar.dayOf(at);
        LocalDate due = studyStart.isBefore(openedOn) ? openedOn : studyStart;
        return maker.duty(
                DutyKind.REACT_BEFORE_START,
                risk.key(),
                at,
                due,
                new Duty.Ending(contacted(risk.key()), risk.annulledAt()));
    }

    private Duty react(KnownMessage<DropoutRisk> risk, Instant at) {
        LocalDate due = maker.workingDaysAfter(at, setting.policy().reactWorkingDays());
        return maker.duty(
                DutyKind.REACT_TO_RISK, risk.key(), at, due, new Duty.Ending(contacted(risk.key()), risk.annulledAt()));
    }

    private Duty decide(KnownMessage<DropoutRisk> risk, Instant at) {
        LocalDate due = maker.workingDaysAfter(at, setting.policy().decideWorkingDays());
        Optional<Instant> decided = Facts.first(
                journal, RetentionDecided.class, decision -> decision.risk().equals(risk.key()) && decision.involved());
        return maker.duty(DutyKind.DECIDE_RETENTION, risk.key(), at, due, new Duty.Ending(decided, risk.annulledAt()));
    }

    private Optional<Instant> contacted(MessageKey risk) {
        return Facts.first(
                journal, YouthContacted.class, contact -> contact.risk().equals(risk));
    }
}
