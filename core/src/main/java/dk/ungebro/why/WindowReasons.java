package dk.ungebro.why;

import dk.ungebro.casefile.MentorRight;
import dk.ungebro.dropout.FollowUpWindow;
import dk.ungebro.duty.Duties;
import dk.ungebro.duty.Judgement;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.DateStep;
import dk.ungebro.law.Text;
import dk.ungebro.mentor.MentorWindow;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.DropoutRisk;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reasons of the two windows: the six months of follow-up, and the right to a mentor. */
final class WindowReasons {

    private static final Text RECEIVED = new Text("Underretningen modtaget den", "Notice received on");
    private static final Text CLAIMED = new Text("Brugt den", "Claimed on");

    private static final Map<Judgement, Text> JUDGEMENTS = new EnumMap<>(Map.of(
            Judgement.NO_RULE_IN_FORCE,
            new Text("Ingen pligt: reglen gjaldt ikke den dag.", "No duty: the rule was not in force on that day."),
            Judgement.NO_ADMISSION,
            new Text(
                    "Ingen pligt: ingen kendt optagelse på den institution.",
                    "No duty: no known admission at that institution."),
            Judgement.NOT_COVERED,
            new Text(
                    "Ingen pligt: intet gældende uddannelsespålæg i målgruppe 1, 4 eller 5 på optagelsesdagen.",
                    "No duty: no injunction in force in target group 1, 4 or 5 on the day of admission."),
            Judgement.ANNULLED,
            new Text("Ingen pligt: annulleret, før den fik virkning.", "No duty: annulled before it took effect."),
            Judgement.BEFORE_START,
            new Text(
                    "Modtaget før studiestart: følges op senest ved studiestart.",
                    "Received before study start: followed up at study start at the latest."),
            Judgement.INSIDE,
            new Text(
                    "Modtaget i de 6 måneder: kommunen skal kontakte den unge og beslutte om fastholdelse.",
                    "Received in the six months: the municipality must contact the youth and decide on retention."),
            Judgement.AFTER,
            new Text("Ingen pligt: modtaget efter de 6 måneder.", "No duty: received after the six months.")));

    private final Asked asked;

    WindowReasons(Asked asked) {
        this.asked = asked;
    }

    Optional<Explanation> followUp(MessageKey key) {
        return asked.journal()
                .messages(DropoutRisk.class)
                .filter(risk -> risk.key().equals(key))
                .findFirst()
                .map(this::followUp);
    }

    private Explanation followUp(KnownMessage<DropoutRisk> risk) {
        Optional<KnownMessage<Admission>> admission = asked.file().admissions().of(risk.message(), risk.knownAt());
        LocalDate receivedOn = DanishCalendar.dayOf(risk.knownAt());
        return new Explanation(
                new Text(
                        "Hvad forpligter risiko for frafald " + risk.key().text() + " til?",
                        "What does risk of dropout " + risk.key().text() + " oblige to?"),
                JUDGEMENTS.getOrDefault(judge(risk), new Text("", "")),
                Asked.grounds(facts(risk, admission)),
                asked.rules(receivedOn, Citations.FOLLOW_UP),
                admission.map(known -> window(known.payload().period().start())).orElse(List.of()),
                List.of(Counterfactual.of(
                        RECEIVED, receivedOn, Counterfactual.HORIZON_OF_CASES, day -> judgedOn(risk.key(), day))));
    }

    private List<DateStep> window(LocalDate studyStart) {
        DanishCalendar calendar = asked.setting().reading().calendar();
        return FollowUpWindow.end(studyStart, calendar).steps();
    }

    private Judgement judge(KnownMessage<DropoutRisk> risk) {
        return Duties.judge(asked.journal(), asked.setting(), risk);
    }

    private Judgement judgedOn(MessageKey risk, LocalDate day) {
        var journal = asked.receivedOn(risk, day).journal();
        return journal.messages(DropoutRisk.class)
                .filter(known -> known.key().equals(risk))
                .findFirst()
                .map(known -> Duties.judge(journal, asked.setting(), known))
                .orElse(Judgement.NO_ADMISSION);
    }

    private Stream<Stamped<Fact>> facts(KnownMessage<DropoutRisk> risk, Optional<KnownMessage<Admission>> admission) {
        Stream<Stamped<? extends Fact>> own = Stream.concat(Stream.of(risk.known()), risk.annulled().stream());
        return Stream.concat(admission.stream().flatMap(this::facts), own).map(Stamped::widened);
    }

    private Stream<Stamped<? extends Fact>> facts(KnownMessage<Admission> admission) {
        LocalDate day = admission.message().occurredOn();
        Stream<Optional<? extends Stamped<? extends Fact>>> all = Stream.of(
                asked.file().injunctions().groupOn(day),
                asked.file().injunctions().injunctionOn(day),
                Optional.of(admission.known()),
                admission.annulled());
        return all.flatMap(Optional::stream);
    }

    Optional<Explanation> mentorRight(MessageKey key) {
        return asked.file().admission(key).map(this::mentorRight);
    }

    private Explanation mentorRight(KnownMessage<Admission> admission) {
        Optional<MentorRight> right = asked.file().mentorRights(asked.setting().reading()).stream()
                .filter(found -> found.admission().equals(admission.key()))
                .findFirst();
        LocalDate admittedOn = admission.message().occurredOn();
        return new Explanation(
                new Text(
                        "Hvilken ret til mentor giver optagelsen "
                                + admission.key().text() + "?",
                        "Which right to a mentor does admission "
                                + admission.key().text() + " give?"),
                right.map(this::answer)
                        .orElse(
                                new Text(
                                        "Ingen ret: målgruppe 4 eller 5 på optagelsesdagen og en gældende regel kræves.",
                                        "No right: target group 4 or 5 on the day of admission and a rule in force are needed.")),
                Asked.grounds(facts(admission).map(Stamped::widened)),
                asked.rules(admittedOn, Citations.MENTOR),
                right.map(this::windows).orElse(List.of()),
                right.map(found -> List.of(claimed(found))).orElse(List.of()));
    }

    private Text answer(MentorRight right) {
        String state = right.stateAtEndOf(asked.asOf()).name();
        String last = right.window().lastClaimDay().toString();
        return new Text(
                "Ret, der kan bruges til og med " + last + "; " + state + " den " + asked.asOf() + ".",
                "A right that can be claimed until " + last + "; " + state + " on " + asked.asOf() + ".");
    }

    private List<DateStep> windows(MentorRight right) {
        DanishCalendar calendar = asked.setting().reading().calendar();
        Stream<DateStep> claim = MentorWindow.end(right.window().admittedOn(), calendar).steps().stream();
        Stream<DateStep> support =
                right.claimedOn().stream().flatMap(day -> MentorWindow.end(day, calendar).steps().stream());
        return Stream.concat(claim, support).toList();
    }

    private Counterfactual claimed(MentorRight right) {
        return Counterfactual.of(
                CLAIMED,
                right.claimedOn().orElse(asked.asOf()),
                Counterfactual.HORIZON_OF_DATES,
                right.window()::covers);
    }
}
