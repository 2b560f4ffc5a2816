package dk.ungebro.sandbox.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The annulments in one story: mostly right, some before their target, some twice, some of nothing. */
final class Corrections {

    private static final Set<String> ANNULLED = Set.of("RISK", "ABSENCE_WARNING", "INTERRUPTION");

    private final Dice dice;
    private final Reporting reporting;
    private final List<Report> annulments = new ArrayList<>();

    private Corrections(Dice dice, Reporting reporting) {
        this.dice = dice;
        this.reporting = reporting;
    }

    static List<Report> of(Dice dice, Reporting reporting, List<Report> story) {
        Corrections corrections = new Corrections(dice, reporting);
        for (Report report : story) {
            if (ANNULLED.contains(report.kind()) && dice.chance(60)) {
                corrections.annul(report);
            }
        }
        return corrections.annulments;
    }

    private void annul(Report target) {
        String number = target.row().get(EventColumn.EVENT_NUMBER);
        switch (dice.weighted(88, 6, 3, 3)) {
            case 0 -> add(target.school(), day(target), number);
            case 1 -> {
                add(target.school(), day(target), number);
                add(target.school(), day(target), number);
            }
            case 2 -> add(Schools.other(dice, target.school()), day(target), number);
            default -> add(target.school(), day(target), "E000-" + dice.between(900_000, 999_999));
        }
    }

    /** On the day of the target, some weeks after it, or, where the target came late, before it. */
    private LocalDate day(Report target) {
        LocalDate occurredOn = LocalDate.parse(target.row().get(EventColumn.OCCURRED_ON));
        return switch (dice.weighted(20, 70, 10)) {
            case 0 -> target.reportedOn();
            case 1 -> target.reportedOn().plusDays(dice.between(1, 25));
            default -> occurredOn;
        };
    }

    private void add(School author, LocalDate day, String number) {
        if (!SchoolYear.isOver(day)) {
            annulments.add(reporting.report(author, "ANNULMENT", day, day).with(EventColumn.ANNULS, number));
        }
    }
}
