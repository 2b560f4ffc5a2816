package dk.ungebro.model;

import static dk.ungebro.model.Finding.must;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.LedgerLine;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.model.Finding.Invariant;
import dk.ungebro.model.Told.Heard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Each risk received in the six months after study start has one duty to react and one to decide, others have none. */
final class RiskChecks {

    private static final LocalDate RULE_FROM = LocalDate.of(2022, 1, 1);
    private static final Set<DutyKind> KINDS =
            Set.of(DutyKind.REACT_TO_RISK, DutyKind.DECIDE_RETENTION, DutyKind.REACT_BEFORE_START);
    private static final Comparator<Heard> BY_DAY = Comparator.comparing(
                    (Heard heard) -> heard.message().occurredOn())
            .thenComparing(Heard::at)
            .thenComparing(heard -> heard.message().key().number());

    private RiskChecks() {}

    /** A duty by what it is about, since when and until when. */
    static String line(DutyKind kind, MessageKey risk, Instant openedAt, LocalDate due) {
        return kind + " " + risk.text() + " since " + openedAt + " due " + due;
    }

    static void check(Told told, List<LedgerLine> ledger) {
        List<String> owed = new ArrayList<>();
        for (Heard risk : told.messages(DropoutRisk.class)) {
            owed.addAll(owed(told, risk));
        }
        List<String> found = ledger.stream()
                .map(LedgerLine::duty)
                .filter(duty -> KINDS.contains(duty.kind()))
                .map(duty -> line(
                        duty.kind(),
                        duty.subject(),
                        duty.term().openedAt(),
                        duty.term().due()))
                .sorted()
                .toList();
        owed.sort(Comparator.naturalOrder());
        must(found.equals(owed), Invariant.ONE_DUTY_PER_RISK, "owed " + owed + ", found " + found);
        once(ledger);
    }

    private static void once(List<LedgerLine> ledger) {
        Set<String> identities = new TreeSet<>();
        for (LedgerLine line : ledger) {
            Duty duty = line.duty();
            String identity = duty.kind() + " " + duty.subject().text();
            must(identities.add(identity), Invariant.ONE_DUTY_PER_RISK, "twice " + identity);
        }
    }

    private static List<String> owed(Told told, Heard risk) {
        boolean ruleInForce = !risk.day().isBefore(RULE_FROM) && risk.day().isBefore(Era.END_OF_REGIME);
        return admission(told, risk)
                .filter(admission -> ruleInForce)
                .flatMap(admission -> openedAt(told, risk, admission).map(openedAt -> owed(risk, admission, openedAt)))
                .orElse(List.of());
    }

    /** The risk is judged once, when it and an admission in effect are known; later reports do not move it. */
    static Optional<Heard> admission(Told told, Heard risk) {
        List<Heard> same = told.messages(Admission.class).stream()
                .filter(admission -> admission
                        .message()
                        .key()
                        .author()
                        .equals(risk.message().key().author()))
                .sorted(BY_DAY)
                .toList();
        Optional<Instant> judged = same.stream()
                .filter(each -> !told.annulledBefore(each.message().key(), later(each, risk)))
                .map(each -> later(each, risk))
                .min(Comparator.naturalOrder());
        List<Heard> inEffect = same.stream()
                .filter(each -> judged.isPresent()
                        && !each.at().isAfter(judged.get())
                        && !told.annulledBefore(each.message().key(), judged.get()))
                .toList();
        List<Heard> fitting = inEffect.stream()
                .filter(each ->
                        !each.message().occurredOn().isAfter(risk.message().occurredOn()))
                .toList();
        return fitting.isEmpty() ? inEffect.stream().findFirst() : Optional.of(fitting.get(fitting.size() - 1));
    }

    static Instant later(Heard one, Heard other) {
        return one.at().isAfter(other.at()) ? one.at() : other.at();
    }

    /** When the last fact that the duty needs became known, unless something was annulled before. */
    static Optional<Instant> openedAt(Told told, Heard risk, Heard admission) {
        return told.instants().stream()
                .filter(at -> !at.isBefore(later(risk, admission)))
                .filter(at -> told.upTo(at).covered(admission.message().occurredOn()))
                .findFirst()
                .filter(at -> !told.annulledBefore(risk.message().key(), at))
                .filter(at -> !told.annulledBefore(admission.message().key(), at));
    }

    private static List<String> owed(Heard risk, Heard admission, Instant openedAt) {
        MessageKey key = risk.message().key();
        LocalDate opened = DanishCalendar.dayOf(openedAt);
        LocalDate start = ((Admission) admission.message().payload()).period().start();
        if (risk.day().isBefore(start)) {
            LocalDate due = start.isAfter(opened) ? start : opened;
            return List.of(line(DutyKind.REACT_BEFORE_START, key, openedAt, due));
        }
        if (risk.day().isAfter(start.plusMonths(6))) {
            return List.of();
        }
        DanishCalendar calendar = DanishCalendar.DEFAULT;
        return List.of(
                line(DutyKind.REACT_TO_RISK, key, openedAt, calendar.plusWorkingDays(opened, 5)),
                line(DutyKind.DECIDE_RETENTION, key, openedAt, calendar.plusWorkingDays(opened, 10)));
    }
}
