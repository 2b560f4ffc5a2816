package dk.ungebro.examples;

import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.MentorDecisions;
import dk.ungebro.casefile.MentorRight;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.casefile.Violation;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.PersonFact.BenefitEnded;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.law.Reading;
import dk.ungebro.mentor.DischargeSupport;
import dk.ungebro.mentor.MentorSupport;
import dk.ungebro.mentor.MentorWindow;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions on the periods of mentor support and on the right to it. */
final class MentorQuestions {

    private MentorQuestions() {}

    static Map<String, Question> all() {
        return Map.of(
                "last day of mentor support",
                given -> MentorSupport.of(given.day("from"), reading(given).calendar())
                        .lastDay()
                        .toString(),
                "last day of the extension",
                given -> MentorSupport.of(given.day("from"), reading(given).calendar())
                        .lastDayOfExtension(given.day("extendedFrom"), reading(given))
                        .toString(),
                "extension of the support",
                MentorQuestions::extended,
                "last day to claim a mentor",
                given -> right(admitted(given), given)
                        .map(right -> right.window().lastClaimDay().toString())
                        .orElse("none"),
                "claim of a mentor",
                given -> claim(admitted(given), given),
                "state of the mentor right",
                MentorQuestions::state,
                "last day of support by the right",
                given -> MentorWindow.supportEnd(
                                given.day("claimedOn"), reading(given).calendar())
                        .toString(),
                "support may begin before discharge",
                given -> DischargeSupport.of(given.day("dischargedOn"), reading(given))
                        .map(support -> Question.yesOrNo(support.mayBeginOn(given.day("begun"))))
                        .orElse("no right"),
                "least last day of support on discharge",
                given -> DischargeSupport.leastLastDay(
                                given.day("begun"), reading(given).calendar())
                        .toString());
    }

    private static Reading reading(Given given) {
        return DisclosureQuestions.reading(given);
    }

    /** A youth of a target group, admitted, with or without an injunction. */
    private static CaseStory admitted(Given given) {
        LocalDate first = LocalDate.of(2020, 1, 2);
        String admittedOn = given.text("admittedOn");
        var group = given.maybe("group").map(TargetGroup::valueOf).orElse(TargetGroup.NR4);
        var story = CaseStory.of(CaseStory.CITY).on("2020-01-02").facts(new PlacedInTargetGroup(group, first));
        if (given.flag("injunction")) {
            story.facts(new InjunctionGiven(first));
        }
        story.on(admittedOn).received(SCHOOL, "A", admittedOn, admission(admittedOn));
        given.maybeDay("benefitEnded").ifPresent(day -> story.on(day.toString()).facts(new BenefitEnded(day)));
        given.maybeDay("groupLost")
                .ifPresent(day -> story.on(day.toString()).facts(new PlacedInTargetGroup(TargetGroup.NONE, day)));
        return story;
    }

    private static Optional<MentorRight> right(CaseStory story, Given given) {
        return story.file().mentorRights(reading(given)).stream().findFirst();
    }

    private static String claim(CaseStory story, Given given) {
        story.on(given.text("claimedOn"));
        return answer(MentorDecisions.claim(story.file(), stamp(story, given), given.day("claimedOn")));
    }

    private static String state(Given given) {
        var story = admitted(given);
        given.maybe("claimedOn")
                .ifPresent(day -> story.on(day)
                        .decided(MentorDecisions.claim(story.file(), stamp(story, given), LocalDate.parse(day))));
        return right(story, given)
                .map(right -> right.stateAtEndOf(given.day("on")).name())
                .orElse("none");
    }

    private static String extended(Given given) {
        var story = admitted(given).on(given.text("claimedOn"));
        story.decided(MentorDecisions.claim(story.file(), stamp(story, given), given.day("claimedOn")));
        return answer(MentorDecisions.extend(
                story.file(), stamp(story, given), given.day("extendedFrom"), given.day("extendedTo")));
    }

    private static Stamp stamp(CaseStory story, Given given) {
        return new Stamp(story.stamp().now(), story.stamp().by(), reading(given));
    }

    private static String answer(Decision decision) {
        return decision instanceof Decision.Refused refused
                ? refused.violations().stream().map(Violation::code).collect(Collectors.joining(" "))
                : "accepted";
    }
}
