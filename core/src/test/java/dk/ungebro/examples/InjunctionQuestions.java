package dk.ungebro.examples;

import static dk.ungebro.examples.Question.yesOrNo;
import static dk.ungebro.examples.TargetQuestions.dayOf;
import static dk.ungebro.examples.TargetQuestions.outcome;
import static dk.ungebro.examples.TargetQuestions.reading;
import static java.util.Map.entry;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.InjunctionDecisions;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.injunction.FirstStep;
import dk.ungebro.injunction.InjunctionContent;
import dk.ungebro.injunction.InjunctionField;
import dk.ungebro.injunction.JobDirectedEffort;
import dk.ungebro.injunction.LegalStep;
import dk.ungebro.injunction.MeansOfSupport;
import dk.ungebro.injunction.PlanVersion;
import dk.ungebro.injunction.RecordedStep;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.injunction.StartAndCompleteInjunction;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.law.Law;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions on the injunction, its steps and its registration. */
final class InjunctionQuestions {

    private static String step(Given given) {
        CaseStory story = CaseStory.underInjunction(TargetGroup.NR4, given.text("injunctionFrom"));
        return outcome(InjunctionDecisions.orderStep(
                story.file(),
                story.stamp(),
                given.one(RegisterStep.class, "step"),
                given.day("orderedOn"),
                given.day("deadline")));
    }

    private static final String KEY = "plan-1";

    private InjunctionQuestions() {}

    static Map<String, Question> all() {
        return Map.ofEntries(
                entry("day of the first step", InjunctionQuestions::firstStep),
                entry("answer to a step", InjunctionQuestions::step),
                entry(
                        "rule of a step governs",
                        given -> yesOrNo(reading(given)
                                .law()
                                .inForce(
                                        given.one(RegisterStep.class, "step")
                                                .legalStep()
                                                .rule(),
                                        given.day("on")))),
                entry(
                        "obliged from",
                        given -> start(given)
                                .obligedFrom(reading(given).law())
                                .map(LocalDate::toString)
                                .orElse("none")),
                entry("order to start is valid", given -> yesOrNo(start(given).isValid(Law.OF_EACH_DAY))),
                entry(
                        "legal step of a recorded step",
                        given -> new RecordedStep(given.number("step"), given.day("on"))
                                .legalStep(Law.OF_EACH_DAY)
                                .map(LegalStep::name)
                                .orElse("none")),
                entry("meaning of step 3", InjunctionQuestions::stepThree),
                entry(
                        "content is complete",
                        given -> yesOrNo(new InjunctionContent(
                                        given.flag("resultsExist"),
                                        given.flag("resultsIncluded"),
                                        given.flag("offersIncluded"))
                                .isComplete(given.one(TargetGroup.class, "group"), given.day("on"), Law.OF_EACH_DAY))),
                entry(
                        "version of the plan",
                        given -> Integer.toString(version(given).number())),
                entry("day of the plan version", given -> version(given).on().toString()),
                entry("key is kept", given -> yesOrNo(version(given).key().equals(KEY))),
                entry(
                        "delivery of the plan",
                        given -> version(given)
                                .delivery(given.flag("exempt"), given.flag("unable"), Law.OF_EACH_DAY)
                                .map(PlanVersion.Delivery::name)
                                .orElse("none")),
                entry("field is registered", InjunctionQuestions::field),
                entry(
                        "latest day of registration",
                        given -> dayOf(
                                version(given).registrationDue(reading(given).law()))),
                entry(
                        "basis needs step 4",
                        given ->
                                yesOrNo(given.one(AdmissionBasis.class, "basis").needsStartOrder())),
                entry(
                        "basis brings an assessment",
                        given -> yesOrNo(given.one(AdmissionBasis.class, "basis")
                                .bringsAssessment(
                                        given.day("on"), reading(given).law()))),
                entry("assessment is owed", InjunctionQuestions::assessmentOwed));
    }

    private static String firstStep(Given given) {
        var effort = given.maybeDay("jobDirectedFrom").map(day -> new JobDirectedEffort(day, Optional.empty()));
        return new FirstStep(given.maybeDay("firstInterview"), given.maybeDay("positiveAssessment"), effort)
                .orderedOn(given.one(TargetGroup.class, "group"), reading(given).law())
                .map(LocalDate::toString)
                .orElse("none");
    }

    private static StartAndCompleteInjunction start(Given given) {
        var means = new MeansOfSupport(given.one(MeansOfSupport.Kind.class, "means"), given.flag("wholeEducation"));
        return new StartAndCompleteInjunction(given.day("admittedOn"), given.day("orderedOn"), means);
    }

    private static String stepThree(Given given) {
        var wording = given.one(RecordedStep.Wording.class, "wording");
        return RecordedStep.stepThreeIn(wording, given.day("on"), Law.OF_EACH_DAY).stream()
                .sorted()
                .map(LegalStep::name)
                .collect(Collectors.joining(","));
    }

    private static PlanVersion version(Given given) {
        PlanVersion first = PlanVersion.first(KEY, given.day("givenOn"), given.day("deadline"));
        return given.maybeDay("changedOn")
                .map(day -> first.revised(day, given.maybeDay("newDeadline").orElse(given.day("deadline"))))
                .orElse(first);
    }

    private static String field(Given given) {
        return yesOrNo(InjunctionField.registered(
                        given.one(RegisterStep.class, "step"),
                        given.flag("jobGoalGroup"),
                        given.flag("admissionReceived"),
                        given.day("on"),
                        Law.OF_EACH_DAY)
                .contains(given.one(InjunctionField.class, "field")));
    }

    private static String assessmentOwed(Given given) {
        CaseStory story = CaseStory.underInjunction(TargetGroup.NR4, given.text("injunctionFrom"))
                .on(given.text("admittedOn"))
                .received(
                        CaseStory.SCHOOL,
                        "A",
                        given.text("admittedOn"),
                        CaseStory.admission(given.one(ProgrammeType.class, "programme"), given.text("studyStart")));
        if (given.flag("ordered")) {
            story.decided(InjunctionDecisions.orderStart(story.file(), story.stamp(), CaseStory.key("A")));
        }
        return yesOrNo(story.kinds().contains(DutyKind.ASSESS_SUPPORT));
    }
}
