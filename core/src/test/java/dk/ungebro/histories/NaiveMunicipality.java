package dk.ungebro.histories;

import static dk.ungebro.histories.NaiveCalendar.dayOf;
import static dk.ungebro.histories.NaiveCalendar.workingDaysAfter;

import dk.ungebro.duty.DutyKind;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.policy.DueOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The duties of a municipality, written from the table of duties, D-1 to D-7 and the records 003, 005, 006, 013, 015. */
final class NaiveMunicipality extends NaiveCase {

    private static final String REFORM = "2022-01-01";
    private static final Comparator<Message> BY_DAY = Comparator.comparing(Message::occurredOn);

    /** To which admission a risk belongs; judged once. */
    private final Map<MessageKey, Message> judged = new HashMap<>();

    @Override
    void open(Instant now) {
        facts.messages(Payload.Admission.class).forEach(admission -> ofAdmission(admission, now));
        facts.messages(Payload.SupportNotice.class)
                .forEach(notice -> open(DutyKind.INFORM_YOUTH, notice.key(), now, dayOf(now), DueOrigin.POLICY));
        facts.messages(Payload.DropoutRisk.class).forEach(risk -> ofRisk(risk, now));
    }

    private void ofAdmission(Message admission, Instant now) {
        MessageKey key = admission.key();
        if (!grounded(admission, now)) {
            return;
        }
        if (!from(REFORM, dayOf(facts.cameAt(key)))) {
            ofFormerAdmission(key, now);
            return;
        }
        open(DutyKind.ASSESS_SUPPORT, key, now, dayOf(now), DueOrigin.LAW);
        boolean ordered = first(StartOrdered.class, order -> order.admission().equals(key))
                .isPresent();
        if (ordered || needFound(key)) {
            open(DutyKind.NOTIFY_INSTITUTION, key, now, dayOf(now), DueOrigin.LAW);
        }
    }

    /** Before 2022 only an order demanded a notice, with the contents of that time. */
    private void ofFormerAdmission(MessageKey key, Instant now) {
        boolean orderedThen = first(
                        StartOrdered.class, order -> order.admission().equals(key))
                .map(at -> !from(REFORM, dayOf(at)))
                .orElse(false);
        if (orderedThen) {
            open(DutyKind.NOTIFY_INSTITUTION, key, now, dayOf(now), DueOrigin.LAW);
        }
    }

    private boolean grounded(Message admission, Instant now) {
        return !facts.annulledBefore(admission.key(), now) && facts.covered(admission.occurredOn());
    }

    private boolean needFound(MessageKey admission) {
        return ahead(admission).map(NaiveMunicipality::hasNeed).orElse(false)
                || facts.all().stream().anyMatch(entry -> names(entry, admission) && hasNeed(entry));
    }

    private static boolean names(JournalEntry entry, MessageKey admission) {
        return entry.fact() instanceof SupportAssessed assessed
                && assessed.admission().equals(Optional.of(admission));
    }

    private static boolean hasNeed(JournalEntry assessed) {
        return ((SupportAssessed) assessed.fact()).assessment().need().isPresent();
    }

    /** The last assessment that was made before any admission was named, when the admission came. */
    private Optional<JournalEntry> ahead(MessageKey admission) {
        Instant came = facts.cameAt(admission);
        return facts.all().stream()
                .filter(entry -> entry.fact() instanceof SupportAssessed assessed
                        && assessed.admission().isEmpty()
                        && !entry.recordedAt().isAfter(came))
                .max(Comparator.comparing(JournalEntry::recordedAt)
                        .thenComparing(entry -> entry.fact().toString()));
    }

    private void ofRisk(Message risk, Instant now) {
        LocalDate came = dayOf(facts.cameAt(risk.key()));
        if (!judged.containsKey(risk.key())) {
            belongsTo(risk, now).ifPresent(admission -> judged.put(risk.key(), admission));
        }
        Message admission = judged.get(risk.key());
        if (admission == null
                || !from(REFORM, came)
                || facts.annulledBefore(risk.key(), now)
                || !grounded(admission, now)) {
            return;
        }
        LocalDate start = ((Payload.Admission) admission.payload()).period().start();
        if (came.isBefore(start)) {
            LocalDate due = dayOf(now).isAfter(start) ? dayOf(now) : start;
            open(DutyKind.REACT_BEFORE_START, risk.key(), now, due, DueOrigin.POLICY);
        } else if (!came.isAfter(NaiveCalendar.sixMonthsAfter(start))) {
            open(DutyKind.REACT_TO_RISK, risk.key(), now, workingDaysAfter(dayOf(now), 5), DueOrigin.POLICY);
            open(DutyKind.DECIDE_RETENTION, risk.key(), now, workingDaysAfter(dayOf(now), 10), DueOrigin.POLICY);
        }
    }

    /** The latest admission at the same institution on or before the day of the risk, else the earliest later one. */
    private Optional<Message> belongsTo(Message risk, Instant now) {
        List<Message> inEffect = facts.messages(Payload.Admission.class).stream()
                .filter(admission -> admission.key().author().equals(risk.key().author()))
                .filter(admission -> !facts.annulledBefore(admission.key(), now))
                .sorted(BY_DAY.thenComparing(admission -> facts.cameAt(admission.key()))
                        .thenComparing(admission -> admission.key().number()))
                .toList();
        Optional<Message> latest = Optional.empty();
        for (Message admission : inEffect) {
            if (!admission.occurredOn().isAfter(risk.occurredOn())) {
                latest = Optional.of(admission);
            }
        }
        return latest.or(() -> inEffect.stream().findFirst());
    }

    @Override
    Optional<Instant> doneAt(NaiveDuty.Id id) {
        MessageKey subject = id.subject();
        return switch (id.kind()) {
            case ASSESS_SUPPORT ->
                ahead(subject)
                        .map(JournalEntry::recordedAt)
                        .or(() -> first(
                                SupportAssessed.class,
                                assessed -> assessed.admission().equals(Optional.of(subject))));
            case NOTIFY_INSTITUTION ->
                facts.first(fact -> NaiveFacts.carries(
                        fact,
                        message -> message.payload() instanceof Payload.Notice notice
                                && notice.admission().equals(subject)));
            case INFORM_YOUTH ->
                first(LetterDelivered.class, letter -> letter.notice().equals(subject));
            case DECIDE_RETENTION ->
                first(
                        RetentionDecided.class,
                        decision -> decision.risk().equals(subject)
                                && decision.youthTookPart()
                                && decision.institutionTookPart());
            default -> first(YouthContacted.class, contact -> contact.risk().equals(subject));
        };
    }

    @Override
    Optional<Instant> groundlessAt(NaiveDuty.Id id, Instant now) {
        if (id.kind() == DutyKind.INFORM_YOUTH) {
            return Optional.empty();
        }
        Message admission = judged.get(id.subject());
        if (admission == null) {
            admission = facts.message(Payload.Admission.class, id.subject()).orElseThrow();
        }
        boolean annulled = facts.annulledAt(id.subject()).isPresent()
                || facts.annulledAt(admission.key()).isPresent();
        return annulled || !facts.covered(admission.occurredOn()) ? Optional.of(now) : Optional.empty();
    }
}
