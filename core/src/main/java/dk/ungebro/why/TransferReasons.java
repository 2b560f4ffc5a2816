package dk.ungebro.why;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.SupportDecisions;
import dk.ungebro.casefile.TransferState;
import dk.ungebro.duty.InjunctionView;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.Computation;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Text;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.FormerNotice;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.message.Payload.SupportNotice;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reasons of transfers to an institution, and of the letters about them. */
final class TransferReasons {

    private static final Text ADMITTED = new Text("Optaget den", "Admitted on");
    private static final Text RECEIVED = new Text("Optagelsen modtaget den", "Admission received on");
    private static final Text SENT = new Text("Sendt den", "Sent on");

    private static final Text SENT_FORMERLY = new Text(
            "Sendt med indholdet fra før 2022: pålægget, aktiviteter, test og risiko for særlige vanskeligheder.",
            "Sent with the contents of before 2022: the order, activities, tests and the risk of special difficulties.");

    private static final Map<TransferState, Text> STATES = new EnumMap<>(Map.of(
            TransferState.SENT,
            new Text("Sendt.", "Sent."),
            TransferState.OWED,
            new Text("Skal sendes.", "Has to be sent."),
            TransferState.ANNULLED,
            new Text("Ikke sendt: optagelsen er annulleret.", "Not sent: the admission was annulled."),
            TransferState.NO_RULE_IN_FORCE,
            new Text(
                    "Ikke sendt: ingen regel gav hjemmel, da optagelsen blev kendt.",
                    "Not sent: no rule gave a basis when the admission became known."),
            TransferState.NO_BASIS,
            new Text(
                    "Ikke sendt: intet gældende uddannelsespålæg i målgruppe 1, 4 eller 5 på optagelsesdagen.",
                    "Not sent: no injunction in force in target group 1, 4 or 5 on the day of admission."),
            TransferState.NOT_ASSESSED,
            new Text("Ikke sendt: støttebehovet er ikke vurderet.", "Not sent: the support need is not assessed."),
            TransferState.NO_NEED,
            new Text(
                    "Ikke sendt: selvvalgt start uden støttebehov.",
                    "Not sent: a self-chosen start without a support need.")));

    private final Asked asked;

    TransferReasons(Asked asked) {
        this.asked = asked;
    }

    Optional<Explanation> transfer(MessageKey key) {
        return asked.file().admission(key).map(this::transfer);
    }

    private Explanation transfer(KnownMessage<Admission> admission) {
        LocalDate receivedOn = DanishCalendar.dayOf(admission.knownAt());
        return new Explanation(
                new Text(
                        "Hvorfor er der sendt, eller ikke sendt, oplysninger om optagelsen "
                                + admission.key().text() + "?",
                        "Why was information on admission " + admission.key().text() + " sent, or not sent?"),
                answer(admission),
                Asked.grounds(facts(admission)),
                asked.rules(receivedOn, Citations.TRANSFER),
                List.of(),
                List.of(
                        around(
                                ADMITTED,
                                admission.message().occurredOn(),
                                day -> asked.occurredOn(admission.key(), day),
                                admission),
                        around(RECEIVED, receivedOn, day -> asked.receivedOn(admission.key(), day), admission)));
    }

    private Text answer(KnownMessage<Admission> admission) {
        boolean former = asked.file()
                .notice(admission.key())
                .filter(notice -> notice.payload() instanceof FormerNotice)
                .isPresent();
        return former ? SENT_FORMERLY : STATES.getOrDefault(state(asked.file(), admission), new Text("", ""));
    }

    private Counterfactual around(
            Text varied, LocalDate actual, Function<LocalDate, CaseFile> changed, KnownMessage<Admission> admission) {
        return Counterfactual.of(
                varied, actual, Counterfactual.HORIZON_OF_CASES, day -> owed(changed.apply(day), admission.key()));
    }

    /** Whether the notice would be owed, had it not been sent. */
    private TransferState owed(CaseFile file, MessageKey admission) {
        var unsent = new Asked(file, asked.setting(), asked.asOf(), asked.birthDate()).without(noticeAbout(admission));
        return unsent.admission(admission).map(known -> state(unsent, known)).orElse(TransferState.NO_BASIS);
    }

    private static Predicate<Fact> noticeAbout(MessageKey admission) {
        return fact -> fact instanceof MessageFact carrier
                && carrier.carried()
                        .filter(message -> message.payload() instanceof Notice notice
                                && notice.admission().equals(admission))
                        .isPresent();
    }

    private TransferState state(CaseFile file, KnownMessage<Admission> admission) {
        return SupportDecisions.transfer(file, asked.setting().reading(), admission);
    }

    private Stream<Stamped<Fact>> facts(KnownMessage<Admission> admission) {
        InjunctionView injunctions = asked.file().injunctions();
        LocalDate day = admission.message().occurredOn();
        Stream<Optional<? extends Stamped<? extends Fact>>> grounds = Stream.of(
                injunctions.groupOn(day),
                injunctions.injunctionOn(day),
                Optional.of(admission.known()),
                admission.annulled(),
                asked.journal()
                        .facts(StartOrdered.class)
                        .filter(order -> order.fact().admission().equals(admission.key()))
                        .findFirst(),
                asked.file().assessments().latest(admission),
                asked.file().notice(admission.key()).map(KnownMessage::known));
        return grounds.flatMap(Optional::stream).map(Stamped::widened);
    }

    Optional<Explanation> letter(MessageKey key) {
        return asked.journal()
                .messages(SupportNotice.class)
                .filter(notice -> notice.key().equals(key))
                .findFirst()
                .map(this::letter);
    }

    private Explanation letter(KnownMessage<SupportNotice> notice) {
        LocalDate sentOn = notice.message().occurredOn();
        Stream<Stamped<Fact>> delivered = asked.journal()
                .facts(LetterDelivered.class)
                .filter(letter -> letter.fact().notice().equals(notice.key()))
                .map(Stamped::widened);
        return new Explanation(
                new Text(
                        "Hvorfor brevet om " + notice.key().text() + "?",
                        "Why the letter about " + notice.key().text() + "?"),
                new Text(
                        "Den unge får brev om præcis det, der er sendt til institutionen.",
                        "The youth gets a letter on exactly what was sent to the institution."),
                Asked.grounds(Stream.concat(Stream.of(notice.known().widened()), delivered)),
                asked.rules(sentOn, Citations.LETTER),
                Computation.from(sentOn).steps(),
                List.of(Counterfactual.of(
                        SENT,
                        sentOn,
                        Counterfactual.HORIZON_OF_DATES,
                        day -> asked.law().on(day).rule("R-DISC-7").isPresent())));
    }
}
