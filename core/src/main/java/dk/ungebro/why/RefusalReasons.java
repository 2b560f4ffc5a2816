package dk.ungebro.why;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.InjunctionDecisions;
import dk.ungebro.casefile.MentorDecisions;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.casefile.Violation;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact;
import dk.ungebro.journal.InjunctionFact.InjunctionRefused;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MentorFact.MentorClaimRefused;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Text;
import dk.ungebro.message.MessageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reasons of refusals: the rule, the facts it looked at, and the dates on which it would have been otherwise. */
final class RefusalReasons {

    private static final Text NAMED = new Text("Datoen i anmodningen", "The date of the request");

    private final Asked asked;

    RefusalReasons(Asked asked) {
        this.asked = asked;
    }

    List<Explanation> recorded() {
        return asked.journal().entries().stream()
                .flatMap(entry -> recorded(entry).stream())
                .toList();
    }

    private Optional<Explanation> recorded(JournalEntry entry) {
        if (entry.fact() instanceof InjunctionRefused refused) {
            return Optional.of(explain(reason(refused.reason()), refused.from(), before(entry), injunction(entry)));
        }
        return entry.fact() instanceof MentorClaimRefused refused
                ? Optional.of(explain(reason(refused.reason()), refused.on(), before(entry), mentor(entry)))
                : Optional.empty();
    }

    /** The injunction asked for on any day; without a birth date nothing is varied. */
    private Optional<Function<LocalDate, Decision>> injunction(JournalEntry entry) {
        CaseFile file = before(entry);
        return asked.birthDate().map(born -> day -> InjunctionDecisions.give(file, stamp(entry), born, day));
    }

    /** The claim made on any day, registered on that day. */
    private Optional<Function<LocalDate, Decision>> mentor(JournalEntry entry) {
        CaseFile file = before(entry);
        return Optional.of(day -> MentorDecisions.claim(
                file,
                new Stamp(
                        day.atStartOfDay(DanishCalendar.ZONE).toInstant(),
                        entry.by(),
                        asked.setting().reading()),
                day));
    }

    private CaseFile before(JournalEntry entry) {
        return new CaseFile(new Journal(
                asked.journal().owner(),
                asked.journal().youth(),
                asked.journal().entries().stream()
                        .filter(earlier -> earlier.number() < entry.number())
                        .toList()));
    }

    private Stamp stamp(JournalEntry entry) {
        return new Stamp(entry.recordedAt(), entry.by(), asked.setting().reading());
    }

    private static List<Violation> reason(String code) {
        return List.of(RefusalReason.valueOf(code).at("on"));
    }

    Explanation of(Decision.Refused refused, LocalDate on, Function<LocalDate, Decision> command) {
        return explain(refused.violations(), on, asked.file(), Optional.of(command));
    }

    private Explanation explain(
            List<Violation> violations, LocalDate on, CaseFile file, Optional<Function<LocalDate, Decision>> command) {
        String codes = violations.stream().map(Violation::code).collect(Collectors.joining(", "));
        return new Explanation(
                new Text("Hvorfor afvist (" + codes + ")?", "Why refused (" + codes + ")?"),
                new Text(
                        violations.stream().map(Violation::da).collect(Collectors.joining(" ")),
                        violations.stream().map(Violation::en).collect(Collectors.joining(" "))),
                Asked.grounds(lookedAt(file)),
                asked.rules(
                        on,
                        violations.stream()
                                .flatMap(violation -> violation.rule().stream())
                                .toList()),
                List.of(),
                command.stream()
                        .map(decide -> Counterfactual.of(
                                NAMED,
                                on,
                                Counterfactual.HORIZON_OF_DATES,
                                day -> decide.apply(day) instanceof Decision.Decided))
                        .toList());
    }

    /** What decisions on an injunction or a mentor look at: placements, injunctions, admissions. */
    private static Stream<Stamped<Fact>> lookedAt(CaseFile file) {
        return file.journal().entries().stream()
                .filter(entry -> entry.fact() instanceof PlacedInTargetGroup
                        || entry.fact() instanceof InjunctionFact
                        || isAdmission(entry.fact()))
                .map(entry -> new Stamped<>(entry.recordedAt(), entry.fact()));
    }

    private static boolean isAdmission(Fact fact) {
        return fact instanceof MessageFact carrier
                && carrier.carried()
                        .filter(message -> message.kind() == MessageKind.ADMISSION)
                        .isPresent();
    }
}
