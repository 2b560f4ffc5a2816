package dk.ungebro.examples;

import static dk.ungebro.examples.Question.yesOrNo;

import dk.ungebro.effort.Absence;
import dk.ungebro.effort.CourseChange;
import dk.ungebro.effort.CoursePlan;
import dk.ungebro.effort.ExploratoryCourse;
import dk.ungebro.protection.DataType;
import java.util.Map;

/** Questions on preparatory basic education and special support. */
final class PreparatoryEducationQuestions {

    private PreparatoryEducationQuestions() {}

    static Map<String, Question> all() {
        return Map.of(
                "exploratory course is short enough",
                given -> yesOrNo(new ExploratoryCourse(given.day("from"), given.day("lastDay")).isShortEnough()),
                "latest last day of an exploratory course",
                given ->
                        ExploratoryCourse.latestLastDay(given.day("from")).day().toString(),
                "what the course plan lacks",
                given -> Joined.of(new CoursePlan(Joined.read(CoursePlan.Item.class, given, "items")).missing()),
                "what the change of course needs",
                PreparatoryEducationQuestions::change,
                "minutes that are registered",
                given -> String.valueOf(new Absence(given.number("minutes"), given.flag("lawful")).registeredMinutes()),
                "system of the data",
                given -> given.one(DataType.class, "data").home().name());
    }

    private static String change(Given given) {
        return new CourseChange(given.day("plannedEnd"), given.day("newEnd"), given.flag("goalAltered"))
                .needs()
                .name();
    }
}
