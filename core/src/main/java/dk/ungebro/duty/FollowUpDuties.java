package dk.ungebro.duty;

import dk.ungebro.dropout.FollowUpWindow;
import dk.ungebro.dropout.FollowUpWindow.Position;
import dk.ungebro.duty.DutyMaker.Due;
import dk.ungebro.duty.DutyMaker.End;
import dk.ungebro.duty.DutyMaker.Matter;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.Computation;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.FollowUpRules;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The duties of a municipality that a notice of dropout risk brings (R-FOLLOW-1 to 7, D-2 to D-7). */
final class FollowUpDuties {

    private final Reading reading;
    private final DanishCalendar calendar;
    private final Map<MessageKey, Stamped<Fact>> contacted;
    private final Map<MessageKey, Stamped<Fact>> decided;
    private final DutyMaker maker;
    private final Admissions admissions;
    private final Coverage coverage;

    FollowUpDuties(Journal journal, DutySetting setting, DutyMaker maker, Admissions admissions) {
        this.reading = setting.reading();
        this.calendar = reading.calendar();
        this.contacted = Facts.firstAbout(journal, YouthContacted.class, YouthContacted::risk);
        this.decided =
                Facts.firstAbout(journal, RetentionDecided.class, RetentionDecided::risk, RetentionDecided::involved);
        this.maker = maker;
        this.admissions = admissions;
        this.coverage = new Coverage(journal, reading.takes(UnverifiedReading.FOLLOW_UP_WITHOUT_INJUNCTION));
    }

    /** A notice with the admission it belongs to, all facts that it needs, and what took them away. */
    private record Case(
            KnownMessage<DropoutRisk> risk,
            KnownMessage<Admission> admission,
            Opening opening,
            Optional<Stamped<Fact>> lost) {

        Matter matter(DutyKind kind) {
            return new Matter(kind, risk.key(), Optional.of(risk.key().author()));
        }

        boolean stands() {
            return risk.stoodAt(opening.at()) && admission.stoodAt(opening.at());
        }

        LocalDate studyStart() {
            return admission.payload().period().start();
        }
    }

    Stream<LedgerLine> of(KnownMessage<DropoutRisk> risk) {
        return judged(risk).of().stream().flatMap(this::duties);
    }

    /** What a notice obliges to, and the facts it rests on where it obliges to something. */
    private record Judged(Judgement judgement, Optional<Case> of) {

        static Judged nothing(Judgement why) {
            return new Judged(why, Optional.empty());
        }
    }

    Judgement judge(KnownMessage<DropoutRisk> risk) {
        return judged(risk).judgement();
    }

    private Judged judged(KnownMessage<DropoutRisk> risk) {
        if (!reading.law().inForce(FollowUpRules.REACT_TO_RISK, DanishCalendar.dayOf(risk.knownAt()))) {
            return Judged.nothing(Judgement.NO_RULE_IN_FORCE);
        }
        return admissions
                .of(risk.message(), risk.knownAt())
                .filter(this::opensWindow)
                .map(admission -> judged(risk, admission))
                .orElse(Judged.nothing(Judgement.NO_ADMISSION));
    }

    private Judged judged(KnownMessage<DropoutRisk> risk, KnownMessage<Admission> admission) {
        Instant bothKnown = Facts.later(admission.knownAt(), risk.knownAt());
        Optional<Case> covered = coverage.of(admission.message().occurredOn(), bothKnown)
                .map(found -> new Case(
                        risk, admission, found.opening().and(admission.known()).and(risk.known()), found.lost()));
        if (covered.isEmpty()) {
            return Judged.nothing(Judgement.NOT_COVERED);
        }
        if (!covered.get().stands()) {
            return Judged.nothing(Judgement.ANNULLED);
        }
        return switch (position(covered.get())) {
            case BEFORE_START -> new Judged(Judgement.BEFORE_START, covered);
            case INSIDE -> new Judged(Judgement.INSIDE, covered);
            case AFTER -> Judged.nothing(Judgement.AFTER);
        };
    }

    /** Each admission opens its own window, unless D-7 is read otherwise. */
    private boolean opensWindow(KnownMessage<Admission> admission) {
        return !reading.takes(UnverifiedReading.FIRST_ADMISSION_ONLY)
                || admissions.all().stream()
                        .filter(KnownMessage::stands)
                        .findFirst()
                        .map(first -> first.key().equals(admission.key()))
                        .orElse(true);
    }

    private Stream<LedgerLine> duties(Case of) {
        return position(of) == Position.BEFORE_START ? Stream.of(beforeStart(of)) : Stream.of(react(of), decide(of));
    }

    private Position position(Case of) {
        boolean withAdmission = reading.takes(UnverifiedReading.EARLY_RISK_COUNTS_FROM_ADMISSION_RECEIPT);
        var receivedAt = withAdmission
                ? Facts.later(of.risk().knownAt(), of.admission().knownAt())
                : of.risk().knownAt();
        Position position = FollowUpWindow.of(of.studyStart(), calendar).position(DanishCalendar.dayOf(receivedAt));
        return position == Position.BEFORE_START && reading.takes(UnverifiedReading.RISK_BEFORE_START_IS_INSIDE)
                ? Position.INSIDE
                : position;
    }

    private LedgerLine beforeStart(Case of) {
        Computation start = Computation.from(of.studyStart());
        Computation due = start.notBefore(Computation.from(of.opening().day()));
        return maker.line(
                of.matter(DutyKind.REACT_BEFORE_START),
                of.opening(),
                new Due(due, DueOrigin.POLICY),
                new End(contacted(of.risk().key()), annulment(of)));
    }

    private LedgerLine react(Case of) {
        Matter matter = of.matter(DutyKind.REACT_TO_RISK);
        Due due = maker.workingDaysAfter(of.opening().day(), Limit.REACT_TO_RISK, matter);
        return maker.line(matter, of.opening(), due, new End(contacted(of.risk().key()), annulment(of)));
    }

    private LedgerLine decide(Case of) {
        Matter matter = of.matter(DutyKind.DECIDE_RETENTION);
        Due due = maker.workingDaysAfter(of.opening().day(), Limit.DECIDE_RETENTION, matter);
        MessageKey risk = of.risk().key();
        Optional<Stamped<Fact>> done = Optional.ofNullable(decided.get(risk));
        return maker.line(matter, of.opening(), due, new End(done, annulment(of)));
    }

    private Optional<Stamped<Fact>> contacted(MessageKey risk) {
        return Optional.ofNullable(contacted.get(risk));
    }

    /** What first annulled the risk or the admission it belongs to, or took the ground away. */
    private Optional<Stamped<Fact>> annulment(Case of) {
        return reading.takes(UnverifiedReading.ANNULLED_RISK_KEEPS_ITS_DUTY)
                ? of.lost()
                : Facts.first(
                        of.lost(),
                        Facts.first(of.risk().annulled(), of.admission().annulled()));
    }
}
