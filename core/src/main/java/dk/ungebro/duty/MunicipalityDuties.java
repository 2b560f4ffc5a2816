package dk.ungebro.duty;

import dk.ungebro.duty.DutyMaker.Due;
import dk.ungebro.duty.DutyMaker.End;
import dk.ungebro.duty.DutyMaker.Matter;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.RegisterRules;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.policy.Limit;
import dk.ungebro.support.DisclosureItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The duties of a municipality that an admission brings: assess, notify, inform the youth. */
final class MunicipalityDuties {

    private final Journal journal;
    private final DutySetting setting;
    private final DutyMaker maker;
    private final Admissions admissions;
    private final Coverage coverage;
    private final Assessments assessments;
    private final Map<MessageKey, Stamped<Fact>> ordered;
    private final Map<MessageKey, Stamped<Fact>> letters;
    private final Map<MessageKey, Stamped<Fact>> notices;

    MunicipalityDuties(Journal journal, DutySetting setting, DutyMaker maker) {
        this.journal = journal;
        this.setting = setting;
        this.maker = maker;
        this.admissions = new Admissions(journal);
        this.coverage = new Coverage(journal, false);
        this.assessments = new Assessments(journal);
        this.ordered = Facts.firstAbout(journal, StartOrdered.class, StartOrdered::admission);
        this.letters = Facts.firstAbout(journal, LetterDelivered.class, LetterDelivered::notice);
        this.notices = new HashMap<>();
        journal.messages(Notice.class)
                .forEach(notice -> notices.merge(
                        notice.payload().admission(), notice.known().widened(), Facts::earlier));
    }

    List<LedgerLine> all() {
        Stream<LedgerLine> ofAdmissions = admissions.all().stream().flatMap(this::ofAdmission);
        Stream<LedgerLine> ofNotices = journal.messages(SupportNotice.class).map(this::informYouth);
        var followUp = new FollowUpDuties(journal, setting, maker, admissions);
        Stream<LedgerLine> ofRisks = journal.messages(DropoutRisk.class).flatMap(followUp::of);
        return Stream.of(ofAdmissions, ofNotices, ofRisks)
                .flatMap(duties -> duties)
                .toList();
    }

    /** An admission with all that makes it a matter of the municipality, and what took that away. */
    private record Case(KnownMessage<Admission> admission, Opening opening, Optional<Stamped<Fact>> cancelled) {

        boolean stands() {
            return admission.stoodAt(opening.at());
        }
    }

    private Optional<Case> covered(KnownMessage<Admission> admission, Instant from) {
        return coverage.of(admission.message().occurredOn(), Facts.later(from, admission.knownAt()))
                .map(covered -> new Case(
                        admission,
                        covered.opening().and(admission.known()),
                        Facts.first(covered.lost(), admission.annulled())))
                .filter(Case::stands);
    }

    private Stream<LedgerLine> ofAdmission(KnownMessage<Admission> admission) {
        LocalDate knownOn = DanishCalendar.dayOf(admission.knownAt());
        if (setting.reading().law().inForce(RegisterRules.TRANSFER, knownOn)) {
            return Stream.concat(
                    covered(admission, admission.knownAt()).map(this::assess).stream(), notify(admission).stream());
        }
        return Optional.ofNullable(ordered.get(admission.key()))
                .filter(order ->
                        DisclosureItem.formerContents(knownOn, DanishCalendar.dayOf(order.at()), setting.reading()))
                .flatMap(order -> notify(admission, order))
                .stream();
    }

    private static Matter matter(DutyKind kind, MessageKey admission) {
        return new Matter(kind, admission, Optional.of(admission.author()));
    }

    private LedgerLine assess(Case of) {
        Matter matter = matter(DutyKind.ASSESS_SUPPORT, of.admission().key());
        Optional<Stamped<Fact>> assessed = assessments.first(of.admission()).map(Stamped::widened);
        Due due = maker.workingDaysAfter(of.opening().day(), Limit.ASSESS_SUPPORT, matter);
        return maker.line(matter, of.opening(), due, new End(assessed, of.cancelled()));
    }

    /** Opens when what demands the notice is known, and all else still holds then. */
    private Optional<LedgerLine> notify(KnownMessage<Admission> admission) {
        MessageKey key = admission.key();
        Optional<Stamped<Fact>> needed = (setting.reading().takes(UnverifiedReading.SELF_CHOSEN_WITHOUT_NEED_FEED)
                        ? assessments.first(admission)
                        : assessments.firstWithNeed(admission))
                .map(Stamped::widened);
        return Facts.first(Optional.ofNullable(ordered.get(key)), needed).flatMap(ground -> notify(admission, ground));
    }

    private Optional<LedgerLine> notify(KnownMessage<Admission> admission, Stamped<Fact> ground) {
        return Optional.of(ground)
                .filter(known -> admission.stoodAt(known.at()))
                .flatMap(known -> covered(admission, known.at()))
                .map(of -> notify(of, ground));
    }

    private LedgerLine notify(Case of, Stamped<Fact> ground) {
        MessageKey key = of.admission().key();
        Matter matter = matter(DutyKind.NOTIFY_INSTITUTION, key);
        Opening opening = of.opening().and(ground);
        Due due = maker.workingDaysAfter(opening.day(), Limit.NOTIFY_INSTITUTION, matter);
        return maker.line(matter, opening, due, new End(Optional.ofNullable(notices.get(key)), of.cancelled()));
    }

    private LedgerLine informYouth(KnownMessage<SupportNotice> notice) {
        var matter = new Matter(
                DutyKind.INFORM_YOUTH,
                notice.key(),
                Optional.of(notice.payload().admission().author()));
        Optional<Stamped<Fact>> delivered = Optional.ofNullable(letters.get(notice.key()));
        Opening opening = Opening.by(notice.known());
        Due due = maker.workingDaysAfter(opening.day(), Limit.INFORM_YOUTH, matter);
        return maker.line(matter, opening, due, new End(delivered, Optional.empty()));
    }
}
