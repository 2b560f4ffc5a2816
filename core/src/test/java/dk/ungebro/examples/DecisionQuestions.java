package dk.ungebro.examples;

import static dk.ungebro.CaseStory.BOX;
import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;

import dk.ungebro.CaseStory;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.PersonFact.BenefitEnded;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Questions on what the project decided: each is answered by the proposal, or by the reading that is chosen. */
final class DecisionQuestions {

    private static final LocalDate PLACED = LocalDate.of(2024, 2, 5);

    private DecisionQuestions() {}

    static Map<String, Question> all() {
        return Map.of(
                "notices to the institution",
                given -> String.valueOf(
                        TransferStory.owed(TransferStory.of(given), given).size()),
                "duties after the risk",
                given -> kinds(atRisk(given), given),
                "due day of the only duty after the risk",
                given -> Joined.of(afterRisk(atRisk(given), given)
                        .map(duty -> duty.term().due())
                        .toList()),
                "duties after a risk that came before its admission",
                given -> kinds(early(given), given),
                "state of the duty to contact",
                DecisionQuestions::state,
                "duties after a risk at the second institution",
                given -> kinds(twice(given, OTHER_SCHOOL), given),
                "duties after a risk at the first institution",
                given -> kinds(twice(given, SCHOOL), given),
                "last claim days of the mentor rights",
                given -> Joined.of(twice(given, SCHOOL).file().mentorRights(Choosing.of(given)).stream()
                        .map(right -> right.window().lastClaimDay())
                        .toList()));
    }

    private static CaseStory placed(Given given) {
        var story = CaseStory.of(CITY).on(PLACED.toString()).facts(new PlacedInTargetGroup(TargetGroup.NR4, PLACED));
        given.maybeDay("injunction").ifPresent(day -> story.on(day.toString()).facts(new InjunctionGiven(day)));
        given.maybeDay("injunctionEnded")
                .ifPresent(day ->
                        story.on(day.toString()).facts(new InjunctionEnded(day, InjunctionEndCause.LEFT_TARGET_GROUP)));
        return story;
    }

    private static CaseStory atRisk(Given given) {
        var story = admittedAt(placed(given), given);
        given.maybeDay("benefitEnded").ifPresent(day -> story.on(day.toString()).facts(new BenefitEnded(day)));
        return riskAt(story, given, SCHOOL);
    }

    private static CaseStory early(Given given) {
        return admittedAt(riskAt(placed(given), given, SCHOOL), given);
    }

    private static CaseStory twice(Given given, InstitutionNumber risky) {
        var story = admittedAt(placed(given), given)
                .on(given.text("secondReceived"))
                .received(OTHER_SCHOOL, "B", given.text("secondAdmitted"), admission(given.text("secondStart")));
        return given.maybe("risk").isPresent() ? riskAt(story, given, risky) : story;
    }

    private static CaseStory admittedAt(CaseStory story, Given given) {
        return story.on(given.text("received"))
                .received(SCHOOL, "A", given.text("admitted"), admission(given.text("studyStart")));
    }

    private static CaseStory riskAt(CaseStory story, Given given, InstitutionNumber institution) {
        return story.on(given.text("risk")).received(institution, "R", given.text("risk"), risk());
    }

    private static String state(Given given) {
        var story = atRisk(given);
        given.maybeDay("contacted").ifPresent(day -> story.on(day.toString()).facts(new YouthContacted(key("R"), day)));
        given.maybe("annulled").ifPresent(day -> story.on(day).annulled("R"));
        return Joined.of(afterRisk(story, given)
                .filter(duty -> duty.kind() == DutyKind.REACT_TO_RISK)
                .map(duty -> duty.stateAtEndOf(given.day("day")))
                .toList());
    }

    private static Stream<Duty> afterRisk(CaseStory story, Given given) {
        List<Duty> duties = story.file().duties(new DutySetting(Policy.DEFAULT, Choosing.of(given), BOX));
        return duties.stream().filter(duty -> duty.subject().number().value().equals("R"));
    }

    private static String kinds(CaseStory story, Given given) {
        return Joined.of(afterRisk(story, given).map(Duty::kind).sorted().toList());
    }
}
