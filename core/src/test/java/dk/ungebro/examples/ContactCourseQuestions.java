package dk.ungebro.examples;

import static dk.ungebro.examples.Question.yesOrNo;
import static dk.ungebro.examples.TargetQuestions.dayOf;
import static dk.ungebro.examples.TargetQuestions.reading;
import static java.util.Map.entry;

import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.BridgeUntilStart;
import dk.ungebro.injunction.ContactCourse;
import dk.ungebro.injunction.JobInterview;
import dk.ungebro.injunction.Readiness;
import dk.ungebro.law.Law;
import java.util.Map;
import java.util.Optional;

/** Questions on the clock of the contact course and on the time between benefit and study start. */
final class ContactCourseQuestions {

    private ContactCourseQuestions() {}

    static Map<String, Question> all() {
        return Map.ofEntries(
                entry(
                        "day of the first interview",
                        given -> dayOf(
                                course(given).firstInterview(reading(given).law()))),
                entry(
                        "number of interviews",
                        given -> interviews(given)
                                .map(found -> Integer.toString(found.count()))
                                .orElse("none")),
                entry(
                        "last day of the interviews",
                        given -> dayOf(interviews(given).map(ContactCourse.Interviews::lastDay))),
                entry(
                        "interview lacks follow-up",
                        given -> yesOrNo(new JobInterview(given.day("on"), given.flag("stepStatus"))
                                .lacksFollowUp(given.flag("injunctionInForce"), Law.OF_EACH_DAY))),
                entry(
                        "day of the test",
                        given -> dayOf(course(given).test(given.flag("youthEducation"), reading(given)))),
                entry(
                        "day of the test when unemployed",
                        given -> dayOf(course(given)
                                .testWhenUnemployed(
                                        given.day("monthReachedOn"),
                                        given.flag("youthEducation"),
                                        reading(given).law()))),
                entry("day of the first offer", given -> dayOf(course(given).firstOffer(reading(given)))),
                entry(
                        "day of the next offer",
                        given -> dayOf(course(given)
                                .nextOffer(given.day("offerEnd"), given.maybeDay("studyStart"), reading(given)))),
                entry("first day of the period", given -> changed(given).from().toString()),
                entry(
                        "last day of the interviews after a change",
                        given -> dayOf(
                                changed(given).interviews(reading(given)).map(ContactCourse.Interviews::lastDay))),
                entry(
                        "last day of the bridge",
                        given -> bridge(given)
                                .map(bridge -> bridge.lastDay().toString())
                                .orElse("none")),
                entry(
                        "latest start over the bridge",
                        given -> dayOf(bridge(given).map(BridgeUntilStart::latestStart))),
                entry(
                        "cash benefit runs to",
                        given -> dayOf(BridgeUntilStart.cashBenefitAfterStart(
                                given.flag("ordered"), given.day("studyStart"), reading(given)))),
                entry(
                        "day of the caseworker offer",
                        given -> dayOf(given.one(Readiness.class, "readiness")
                                .caseworkerOffer(given.day("assessedOn"), Law.OF_EACH_DAY))));
    }

    private static ContactCourse course(Given given) {
        return new ContactCourse(
                given.one(ContactCourse.Group.class, "group"),
                given.maybe("benefit").map(Benefit::valueOf).orElse(Benefit.EDUCATION_ALLOWANCE),
                given.day("firstContact"));
    }

    private static Optional<ContactCourse.Interviews> interviews(Given given) {
        return course(given).interviews(reading(given));
    }

    private static ContactCourse changed(Given given) {
        return course(given)
                .changed(
                        given.one(ContactCourse.Group.class, "newGroup"),
                        given.one(Benefit.class, "newBenefit"),
                        given.day("changedOn"),
                        reading(given).law());
    }

    private static Optional<BridgeUntilStart> bridge(Given given) {
        return BridgeUntilStart.of(
                given.flag("ordered"),
                given.one(Benefit.class, "benefit"),
                given.day("benefitEnd"),
                given.day("studyStart"),
                reading(given));
    }
}
