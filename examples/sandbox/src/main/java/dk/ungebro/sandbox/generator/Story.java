package dk.ungebro.sandbox.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens to one youth in the school year, as the institutions report it. */
final class Story {

    private static final List<String> CAUSES = List.of("12", "13", "17", "32", "33", "40", "50");

    private final Dice dice;
    private final Reporting reporting;
    private final List<Report> reports = new ArrayList<>();

    private Story(Dice dice, Reporting reporting) {
        this.dice = dice;
        this.reporting = reporting;
    }

    static List<Report> tell(Dice dice, Reporting reporting, Course course) {
        Story story = new Story(dice, reporting);
        Optional<LocalDate> left = story.attend(course);
        if (left.isPresent() && dice.chance(350)) {
            School next = Schools.other(dice, course.school());
            story.attend(Course.second(dice, next, left.get()));
        }
        return story.reports;
    }

    /** One enrolment from admission to its end; the day of the interruption, if there is one. */
    private Optional<LocalDate> attend(Course course) {
        admission(course);
        contactChange(course);
        boolean interrupted = dice.chance(220);
        LocalDate natural = SchoolYear.earlier(course.plannedEnd(), SchoolYear.LAST_DAY);
        LocalDate end = interrupted
                ? SchoolYear.earlier(course.studyStart().plusDays(dice.between(-5, 240)), natural)
                : natural;
        risks(course, end, interrupted ? 600 : 210);
        return interrupted ? interruption(course, end) : completion(course);
    }

    private void admission(Course course) {
        Report plain = reporting
                .report(course.school(), "ADMISSION", course.admittedOn(), course.reportedOn())
                .with(EventColumn.STUDY_START, course.studyStart())
                .with(EventColumn.PLANNED_END, dice.chance(850) ? course.plannedEnd() : "");
        add(dice.chance(750) ? contact(plain, "Vejledning", course.school().email()) : plain);
    }

    private void contactChange(Course course) {
        if (dice.chance(80)) {
            Report change = late(course, "CONTACT", course.studyStart().plusDays(dice.between(0, 150)));
            add(contact(change, "Elevvejledning", "elev-" + course.school().email()));
        }
    }

    private void risks(Course course, LocalDate end, int perMille) {
        if (!dice.chance(perMille)) {
            return;
        }
        int count = 1 + dice.weighted(70, 20, 10);
        for (int i = 0; i < count; i++) {
            LocalDate day = riskDay(course);
            if (!day.isAfter(end)) {
                add(late(course, dice.chance(400) ? "ABSENCE_WARNING" : "RISK", day));
            }
        }
    }

    /** Mostly in the first months, with a share on the edges of the window. */
    private LocalDate riskDay(Course course) {
        LocalDate start = course.studyStart();
        return switch (dice.weighted(4, 88, 4, 2, 2)) {
            case 0 -> SchoolYear.later(start.minusDays(dice.between(1, 12)), course.admittedOn());
            case 1 -> start.plusDays(dice.between(7, 230));
            case 2 -> start;
            case 3 -> course.lastDayOfWindow();
            default -> course.lastDayOfWindow().plusDays(1);
        };
    }

    private Optional<LocalDate> interruption(Course course, LocalDate wish) {
        LocalDate day = SchoolYear.later(wish, course.admittedOn());
        Report plain = late(course, "INTERRUPTION", day);
        add(dice.chance(800) ? plain.with(EventColumn.CAUSE, dice.pick(CAUSES)) : plain);
        return Optional.of(day);
    }

    private Optional<LocalDate> completion(Course course) {
        if (!SchoolYear.isOver(course.plannedEnd())) {
            add(late(course, "COMPLETION", course.plannedEnd()));
        }
        return Optional.empty();
    }

    private Report late(Course course, String kind, LocalDate occurredOn) {
        return reporting.report(course.school(), kind, occurredOn, occurredOn.plusDays(Delay.days(dice)));
    }

    private static Report contact(Report report, String name, String email) {
        return report.with(EventColumn.CONTACT_NAME, name)
                .with(EventColumn.CONTACT_PHONE, School.PHONE)
                .with(EventColumn.CONTACT_EMAIL, email);
    }

    private void add(Report report) {
        if (!SchoolYear.isOver(report.reportedOn())) {
            reports.add(report);
        }
    }
}
