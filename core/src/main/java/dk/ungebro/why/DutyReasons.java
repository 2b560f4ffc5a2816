package dk.ungebro.why;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duties;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutyState;
import dk.ungebro.duty.LedgerLine;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Text;
import dk.ungebro.message.MessageKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reasons of duties: a line of the ledger in words, and the ledger of the same case with other dates. */
final class DutyReasons {

    private static final Text RECEIVED = new Text("Modtaget den", "Received on");
    private static final Text ADMITTED = new Text("Optaget den", "Admitted on");
    private static final Text DONE = new Text("Gjort den", "Done on");

    private static final Map<DutyState, Text> STATES = new EnumMap<>(Map.of(
            DutyState.OPEN, new Text("åben", "open"),
            DutyState.FULFILLED, new Text("opfyldt", "fulfilled"),
            DutyState.BREACHED, new Text("ikke opfyldt i tide", "breached"),
            DutyState.CANCELLED, new Text("bortfaldet", "cancelled")));

    private final Asked asked;

    DutyReasons(Asked asked) {
        this.asked = asked;
    }

    List<Explanation> all() {
        return ledger().map(this::of).toList();
    }

    Optional<Explanation> of(DutyKind kind, MessageKey subject) {
        return ledger().filter(line -> is(line.duty(), kind, subject))
                .findFirst()
                .map(this::of);
    }

    private Stream<LedgerLine> ledger() {
        return Duties.ledger(asked.journal(), asked.setting()).stream();
    }

    private static boolean is(Duty duty, DutyKind kind, MessageKey subject) {
        return duty.kind() == kind && duty.subject().equals(subject);
    }

    private Explanation of(LedgerLine line) {
        Duty duty = line.duty();
        return new Explanation(
                question(duty),
                answer(line),
                Asked.grounds(
                        Stream.of(line.openedBy().stream(), line.fulfilledBy().stream(), line.cancelledBy().stream())
                                .flatMap(facts -> facts)),
                rules(line),
                line.due(),
                counterfactuals(line));
    }

    private static Text question(Duty duty) {
        Text title = duty.kind().rule().title();
        String key = duty.kind() + " " + duty.subject().text();
        return new Text("Hvorfor " + key + " (" + title.da() + ")?", "Why " + key + " (" + title.en() + ")?");
    }

    private Text answer(LedgerLine line) {
        Duty duty = line.duty();
        Text state = STATES.getOrDefault(duty.stateAtEndOf(asked.asOf()), new Text("", ""));
        String origin = duty.term().origin().name();
        return new Text(
                "Opstået den " + duty.term().openedOn() + ", frist den "
                        + duty.term().due() + " (" + origin + "), " + state.da() + " den " + asked.asOf() + ".",
                "Opened on " + duty.term().openedOn() + ", due on "
                        + duty.term().due() + " (" + origin + "), " + state.en() + " on " + asked.asOf() + ".");
    }

    private List<LegalRule> rules(LedgerLine line) {
        List<String> ids = new ArrayList<>(Citations.of(line.duty().kind()));
        line.due().stream().map(step -> Citations.of(step.operation())).forEach(ids::addAll);
        line.cancelledBy().ifPresent(by -> ids.addAll(Citations.ofCancellation(by.fact())));
        return asked.rules(line.duty().term().openedOn(), ids);
    }

    private List<Counterfactual> counterfactuals(LedgerLine line) {
        return Stream.of(onOpening(line), onDone(line))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Had the message that opened it come, or the admission happened, on another day. */
    private Optional<Counterfactual> onOpening(LedgerLine line) {
        Duty duty = line.duty();
        boolean admission = duty.kind() == DutyKind.ASSESS_SUPPORT || duty.kind() == DutyKind.NOTIFY_INSTITUTION;
        return line.openedBy().stream()
                .filter(opened -> carries(opened, duty.subject()))
                .findFirst()
                .map(opened -> Counterfactual.of(
                        admission ? ADMITTED : RECEIVED,
                        admission ? opened.fact().day().orElseThrow() : DanishCalendar.dayOf(opened.at()),
                        Counterfactual.HORIZON_OF_CASES,
                        day -> exists(
                                admission
                                        ? asked.occurredOn(duty.subject(), day)
                                        : asked.receivedOn(duty.subject(), day),
                                duty)));
    }

    private static boolean carries(Stamped<?> opened, MessageKey key) {
        return opened.fact() instanceof MessageFact carrier
                && carrier.carried()
                        .filter(message -> message.key().equals(key))
                        .isPresent();
    }

    private boolean exists(CaseFile file, Duty duty) {
        return Duties.of(file.journal(), asked.setting()).stream()
                .anyMatch(other -> is(other, duty.kind(), duty.subject()));
    }

    /** Had it been done on another day than it was; where it is not done, than today. */
    private Optional<Counterfactual> onDone(LedgerLine line) {
        Duty duty = line.duty();
        DutyState state = duty.stateAtEndOf(asked.asOf());
        if (state == DutyState.CANCELLED || duty.term().suspended()) {
            return Optional.empty();
        }
        LocalDate done =
                line.fulfilledBy().map(by -> DanishCalendar.dayOf(by.at())).orElse(asked.asOf());
        return Optional.of(Counterfactual.of(
                DONE,
                done,
                Counterfactual.HORIZON_OF_DATES,
                day -> !day.isAfter(duty.term().due())));
    }
}
