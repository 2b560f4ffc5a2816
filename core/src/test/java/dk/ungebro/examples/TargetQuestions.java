package dk.ungebro.examples;

import static dk.ungebro.examples.Question.yesOrNo;
import static java.util.Map.entry;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.InjunctionDecisions;
import dk.ungebro.casefile.Violation;
import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.ContactGroup;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.JobDirectedEffort;
import dk.ungebro.injunction.Readiness;
import dk.ungebro.injunction.ReadinessPlacement;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.injunction.Situation;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.law.Computation;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions on target groups, readiness and the job-directed effort. */
final class TargetQuestions {

    private TargetQuestions() {}

    static Map<String, Question> all() {
        return Map.ofEntries(
                entry(
                        "target group",
                        given -> situation(given)
                                .targetGroup(given.day("on"), given.one(Readiness.class, "readiness"), reading(given))
                                .name()),
                entry(
                        "answer to a benefit",
                        given -> outcome(InjunctionDecisions.grantBenefit(
                                CaseStory.of(CaseStory.CITY).stamp(),
                                given.one(Benefit.class, "benefit"),
                                given.day("from")))),
                entry("target group in the case file", TargetQuestions::placed),
                entry(
                        "latest day of referral",
                        given -> dayOf(situation(given).referral(given.day("registeredOn"), reading(given)))),
                entry(
                        "act under 25",
                        given -> yesOrNo(situation(given).unemployedUnder25(given.day("on"), reading(given)))),
                entry("answer to an injunction", TargetQuestions::given),
                entry(
                        "target group by readiness",
                        given -> given.one(Readiness.class, "readiness")
                                .targetGroup()
                                .name()),
                entry(
                        "degree of readiness is defined",
                        given -> yesOrNo(Law.OF_EACH_DAY.inForce(
                                given.one(Readiness.class, "readiness").rule(), given.day("on")))),
                entry(
                        "day of the final placement",
                        given -> dayOf(
                                new ReadinessPlacement(given.day("firstContact")).finalPlacement(reading(given)))),
                entry("placement allowed", TargetQuestions::placementAllowed),
                entry(
                        "job-directed effort may be offered",
                        given -> yesOrNo(JobDirectedEffort.mayBeOffered(
                                given.one(Readiness.class, "readiness"),
                                given.flag("wanted"),
                                given.day("on"),
                                Law.OF_EACH_DAY))),
                entry(
                        "effort leads back to an injunction",
                        given -> yesOrNo(JobDirectedEffort.leadsBack(
                                given.one(JobDirectedEffort.ReturnCause.class, "cause"), given.flag("assessed")))),
                entry(
                        "effort excludes an injunction",
                        given -> yesOrNo(effort(given).excludesInjunction(given.day("on")))),
                entry("answer to a step after the switch", TargetQuestions::stepAfterSwitch),
                entry(
                        "injunction after the switch",
                        given -> yesOrNo(switched(given)
                                .file()
                                .injunctions()
                                .injunctionOn(given.day("on"))
                                .isPresent())),
                entry(
                        "transfer after the switch",
                        given -> yesOrNo(switched(given).file().injunctions().covers(given.day("on")))),
                entry(
                        "type of plan",
                        given -> effort(given)
                                .planOn(given.day("on"), given.day("birthDate"), reading(given))
                                .name()),
                entry(
                        "target groups of the contact group",
                        given -> new ContactGroup(given.number("code"))
                                .targetGroups(given.day("on"), Law.OF_EACH_DAY).stream()
                                        .map(TargetGroup::name)
                                        .sorted()
                                        .collect(Collectors.joining(","))),
                entry(
                        "target group of the contact group",
                        given -> new ContactGroup(given.number("code"))
                                .targetGroup(given.one(Readiness.class, "readiness"), given.day("on"), Law.OF_EACH_DAY)
                                .map(TargetGroup::name)
                                .orElse("none")),
                entry(
                        "injunction allows a subscription",
                        given -> yesOrNo(given.one(TargetGroup.class, "group")
                                .coveredBySubscription(
                                        given.day("on"), reading(given).law()))),
                entry("first day of the subscription under an injunction", TargetQuestions::subscription),
                entry(
                        "support need is passed on",
                        given -> yesOrNo(
                                CaseStory.underInjunction(given.one(TargetGroup.class, "group"), given.text("from"))
                                        .file()
                                        .injunctions()
                                        .covers(given.day("admittedOn")))));
    }

    private static Situation situation(Given given) {
        return new Situation(
                given.day("birthDate"),
                given.one(Benefit.class, "benefit"),
                given.flag("qualified"),
                given.flag("introduction"),
                given.flag("supportsChildren"));
    }

    private static String placed(Given given) {
        CaseStory story = CaseStory.of(CaseStory.CITY)
                .on(given.text("nr4From"))
                .facts(new PlacedInTargetGroup(TargetGroup.NR4, given.day("nr4From")))
                .on(given.text("nr5From"))
                .facts(new PlacedInTargetGroup(TargetGroup.NR5, given.day("nr5From")));
        return story.file().injunctions().targetGroup(given.day("on")).name();
    }

    private static String given(Given given) {
        CaseStory story = CaseStory.of(CaseStory.CITY)
                .on(given.text("on"))
                .facts(new PlacedInTargetGroup(given.one(TargetGroup.class, "group"), given.day("placedFrom")));
        return outcome(InjunctionDecisions.give(story.file(), story.stamp(), given.day("birthDate"), given.day("on")));
    }

    private static String placementAllowed(Given given) {
        return yesOrNo(new ReadinessPlacement(given.day("firstContact"))
                .allows(
                        given.one(Readiness.class, "readiness"),
                        given.day("on"),
                        given.flag("exceptional"),
                        reading(given)));
    }

    private static JobDirectedEffort effort(Given given) {
        return new JobDirectedEffort(given.day("switchedOn"), given.maybeDay("lastDay"));
    }

    private static CaseStory switched(Given given) {
        CaseStory story =
                CaseStory.underInjunction(TargetGroup.NR4, given.text("from")).on(given.text("switchedOn"));
        story.decided(
                InjunctionDecisions.end(story.file(), given.day("switchedOn"), InjunctionEndCause.JOB_DIRECTED_EFFORT));
        given.maybeDay("newInjunction").ifPresent(day -> story.facts(new InjunctionGiven(day)));
        return story;
    }

    private static String stepAfterSwitch(Given given) {
        CaseStory story = switched(given);
        return outcome(InjunctionDecisions.orderStep(
                story.file(),
                story.stamp(),
                given.one(RegisterStep.class, "step"),
                given.day("orderedOn"),
                given.day("orderedOn")));
    }

    private static String subscription(Given given) {
        return SubscriptionPeriod.of(
                        given.one(TargetGroup.class, "group"),
                        given.day("birthDate"),
                        Optional.empty(),
                        given.maybeDay("injunctionFrom"),
                        reading(given))
                .map(period -> period.from().toString())
                .orElse("none");
    }

    static String outcome(Decision decision) {
        return decision instanceof Decision.Refused refused
                ? refused.violations().stream().map(Violation::code).collect(Collectors.joining(","))
                : "done";
    }

    static String dayOf(Optional<Computation> computation) {
        return computation.map(due -> due.day().toString()).orElse("none");
    }

    static Reading reading(Given given) {
        Law law = given.maybeDay("endOfRegime").map(Law.OF_EACH_DAY::endingOn).orElse(Law.OF_EACH_DAY);
        Reading reading = Reading.DEFAULT.of(law);
        return given.maybe("reading")
                .map(UnverifiedReading::valueOf)
                .map(reading::choosing)
                .orElse(reading);
    }
}
