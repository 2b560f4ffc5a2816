package dk.ungebro.examples;

import static dk.ungebro.examples.Question.yesOrNo;

import dk.ungebro.law.Computation;
import dk.ungebro.law.DanishCalendar;
import java.util.Map;

/** Questions on the counting of days. */
final class DateQuestions {

    private DateQuestions() {}

    static Map<String, Question> all() {
        return Map.of(
                "last day of the months",
                given -> calendar(given)
                        .lastDayWithin(given.day("anchor"), given.number("months"))
                        .toString(),
                "month added to a month",
                given -> Computation.from(given.day("anchor"))
                        .plusMonths(1, calendar(given))
                        .plusMonths(1, calendar(given))
                        .day()
                        .toString(),
                "is a working day",
                given -> yesOrNo(calendar(given).isWorkingDay(given.day("day"))),
                "working days later",
                given -> calendar(given)
                        .plusWorkingDays(given.day("from"), given.number("days"))
                        .toString(),
                "day on which the youth turns",
                given -> calendar(given)
                        .birthday(given.day("birthDate"), given.number("age"))
                        .toString(),
                "is under the age",
                given -> yesOrNo(calendar(given).under(given.day("birthDate"), given.number("age"), given.day("day"))),
                "day in Copenhagen",
                given -> DanishCalendar.dayOf(given.instant("at")).toString(),
                "hours later",
                given -> DanishCalendar.hoursAfter(given.instant("at"), given.number("hours"))
                        .toString());
    }

    private static DanishCalendar calendar(Given given) {
        return Choosing.of(given).calendar();
    }
}
