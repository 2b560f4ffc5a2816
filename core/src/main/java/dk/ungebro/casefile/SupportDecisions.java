package dk.ungebro.casefile;

import dk.ungebro.contact.ContactPoint;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.Stamped;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Reading;
import dk.ungebro.law.RegisterRules;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.FormerNotice;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.support.DisclosureItem;
import dk.ungebro.support.SupportAssessment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decisions on the support assessment and on the notice to the institution. Pure functions. */
public final class SupportDecisions {

    private SupportDecisions() {}

    /**
     * Records an assessment that is made ahead of the admission. Nothing is sent: only the admission triggers the
     * transfer (R-DFDG-4). Once an admission waits for its assessment, that one has to be named.
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param assessment the items
     * @param youthTookPart whether the youth took part
     * @return the decision
     */
    public static Decision assessAhead(
            CaseFile file, Stamp stamp, SupportAssessment assessment, boolean youthTookPart) {
        boolean waiting = file.admissions().all().stream()
                .filter(admission -> admission.stands() && covered(file, admission))
                .filter(admission -> ruleInForce(stamp.reading(), admission))
                .anyMatch(admission -> file.assessments().latest(admission).isEmpty());
        return waiting
                ? Decision.refused(RefusalReason.ADMISSION_WAITS.at("admission"))
                : Decision.of(new SupportAssessed(Optional.empty(), assessment, youthTookPart));
    }

    /**
     * Records the assessment for an admission; the notice that it owes (see {@link #owedNotices}) follows.
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param admission the admission
     * @param assessment the items
     * @param youthTookPart whether the youth took part
     * @return the decision
     */
    public static Decision assess(
            CaseFile file, Stamp stamp, MessageKey admission, SupportAssessment assessment, boolean youthTookPart) {
        Optional<KnownMessage<Admission>> known = file.admission(admission);
        if (known.isEmpty()) {
            return Decision.refused(RefusalReason.ADMISSION_UNKNOWN.at("admission"));
        }
        if (!known.get().stands()) {
            return Decision.refused(RefusalReason.ANNULLED.at("admission"));
        }
        if (!ruleInForce(stamp.reading(), known.get())) {
            return Decision.refused(RefusalReason.NO_RULE_IN_FORCE.at("admission"));
        }
        if (!covered(file, known.get())) {
            return Decision.refused(RefusalReason.NO_BASIS.at("admission"));
        }
        var assessed = new SupportAssessed(Optional.of(admission), assessment, youthTookPart);
        boolean said = file.journal()
                .facts(SupportAssessed.class)
                .anyMatch(earlier -> earlier.fact().equals(assessed));
        return file.notice(admission).isPresent() && !said
                ? Decision.refused(RefusalReason.ALREADY_TRANSFERRED.at("admission"))
                : Decision.of(assessed);
    }

    /**
     * The notices that a case owes now: one for each assessed admission that stands, always where the start is ordered,
     * and where it is self-chosen only with a need (R-DISC-1, R-DISC-2, D-1). Until 2021 an ordered start owes the
     * notice with the old contents, assessed or not (R-DISC-3). Whatever completes the facts, the assessment, the
     * admission or the order, the notice follows in the same commit.
     *
     * @param file the case file with all facts
     * @param stamp when and by whom
     * @param contact how the institution reaches the municipality
     * @return the notices to record and send, perhaps none
     */
    public static List<Fact> owedNotices(CaseFile file, Stamp stamp, ContactPoint contact) {
        return file.admissions().all().stream()
                .filter(admission -> admission.stoodAt(stamp.now()))
                .filter(admission -> transfer(file, stamp.reading(), admission) == TransferState.OWED)
                .flatMap(admission -> content(file, stamp, contact, admission).stream())
                .map(content -> (Fact) new Recorded(message(file, stamp, content), Optional.of(YouthDatabase.INSTANCE)))
                .toList();
    }

    /**
     * What has become of the notice about an admission. The one place that decides whether something may and must be
     * sent.
     *
     * @param file the case file of a municipality
     * @param reading how the law is read
     * @param admission the admission
     * @return the state
     */
    public static TransferState transfer(CaseFile file, Reading reading, KnownMessage<Admission> admission) {
        if (file.notice(admission.key()).isPresent()) {
            return TransferState.SENT;
        }
        Optional<Stamped<StartOrdered>> former = formerOrder(file, reading, admission);
        if (former.isPresent()) {
            return former(file, admission, former.get());
        }
        if (!admission.stands()) {
            return TransferState.ANNULLED;
        }
        if (!ruleInForce(reading, admission)) {
            return TransferState.NO_RULE_IN_FORCE;
        }
        if (!covered(file, admission)) {
            return TransferState.NO_BASIS;
        }
        return file.assessments()
                .latest(admission)
                .map(assessed -> file.ordered(admission.key())
                                || assessed.fact().assessment().hasNeed()
                                || reading.takes(UnverifiedReading.SELF_CHOSEN_WITHOUT_NEED_FEED)
                        ? TransferState.OWED
                        : TransferState.NO_NEED)
                .orElse(TransferState.NOT_ASSESSED);
    }

    /** What is annulled at the very instant of the order first has effect, whichever of the two was written first. */
    private static TransferState former(CaseFile file, KnownMessage<Admission> admission, Stamped<StartOrdered> order) {
        if (!admission.stoodAt(order.at())) {
            return TransferState.ANNULLED;
        }
        return covered(file, admission) ? TransferState.OWED : TransferState.NO_BASIS;
    }

    /** The order that is announced with the contents of before 2022, if there is one. */
    private static Optional<Stamped<StartOrdered>> formerOrder(
            CaseFile file, Reading reading, KnownMessage<Admission> admission) {
        return file.journal()
                .facts(StartOrdered.class)
                .filter(order -> order.fact().admission().equals(admission.key()))
                .min(Comparator.comparing(Stamped::at))
                .filter(order -> DisclosureItem.formerContents(
                        DanishCalendar.dayOf(admission.knownAt()), DanishCalendar.dayOf(order.at()), reading));
    }

    private static boolean ruleInForce(Reading reading, KnownMessage<Admission> admission) {
        return reading.law().inForce(RegisterRules.TRANSFER, DanishCalendar.dayOf(admission.knownAt()));
    }

    private static boolean covered(CaseFile file, KnownMessage<Admission> admission) {
        return file.injunctions().covers(admission.message().occurredOn());
    }

    /** What is sent; the old contents go on days on which they are in force, and never afterwards. */
    private static Optional<? extends Notice> content(
            CaseFile file, Stamp stamp, ContactPoint contact, KnownMessage<Admission> admission) {
        Optional<SupportAssessment> assessment = file.assessments()
                .latest(admission)
                .map(assessed -> assessed.fact().assessment());
        if (formerOrder(file, stamp.reading(), admission).isPresent()) {
            boolean needFound = assessment.map(SupportAssessment::hasNeed).orElse(false);
            return Optional.of(new FormerNotice(admission.key(), false, false, needFound))
                    .filter(notice -> DisclosureItem.formerContents(stamp.today(), stamp.today(), stamp.reading()));
        }
        AdmissionBasis basis = file.ordered(admission.key()) ? AdmissionBasis.ORDERED : AdmissionBasis.SELF_CHOSEN;
        return assessment.map(
                found -> new SupportNotice(admission.key(), basis, found, contact.info(), contact.kind()));
    }

    private static Message message(CaseFile file, Stamp stamp, Notice content) {
        var number = EventNumber.derived(
                "N", file.youth().value(), content.admission().text());
        return new Message(
                new MessageKey(file.party(), number), file.youth(), stamp.today(), stamp.now(), stamp.by(), content);
    }
}
