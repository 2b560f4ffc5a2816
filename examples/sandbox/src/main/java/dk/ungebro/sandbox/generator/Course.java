package dk.ungebro.sandbox.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** One enrolment at one institution. */
record Course(School school, LocalDate admittedOn, LocalDate reportedOn, LocalDate studyStart, LocalDate plannedEnd) {

    private static final LocalDate SUMMER_START = LocalDate.of(2024, 8, 12);
    private static final LocalDate WINTER_START = LocalDate.of(2025, 1, 6);

    /** A course that begins in the summer, at New Year or between. */
    static Course first(Dice dice, School school) {
        LocalDate start = switch (dice.weighted(60, 22, 18)) {
            case 0 -> SUMMER_START.plusWeeks(dice.weighted(10, 40, 8, 4) - 1L);
            case 1 -> WINTER_START.plusWeeks(dice.weighted(20, 10, 5, 3));
            default -> monday(dice.day(LocalDate.of(2024, 7, 8), LocalDate.of(2025, 6, 2)));
        };
        return of(dice, school, start, start.minusDays(dice.between(3, 45)));
    }

    /** A second course after the youth has left another one. */
    static Course second(Dice dice, School school, LocalDate leftOn) {
        LocalDate admittedOn = leftOn.plusDays(dice.between(7, 60));
        return of(dice, school, monday(admittedOn.plusDays(dice.between(7, 30))), admittedOn);
    }

    private static Course of(Dice dice, School school, LocalDate start, LocalDate wishedAdmission) {
        LocalDate admittedOn = SchoolYear.later(wishedAdmission, SchoolYear.FIRST_DAY);
        LocalDate end = dice.chance(20)
                ? start.plusDays(dice.between(38, 42))
                : start.plusWeeks(school.programme().weeks()).minusDays(3);
        return new Course(school, admittedOn, admittedOn.plusDays(Delay.days(dice)), start, end);
    }

    /** The last day of the six months after study start. */
    LocalDate lastDayOfWindow() {
        return studyStart.plusMonths(6);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
