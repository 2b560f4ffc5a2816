package dk.ungebro.sandbox.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts the year together, one start after the other; the stories depend on seed and running number only. */
final class NationalYear {

    private static final int NOT_KNOWN_PER_MILLE = 10;
    private static final int WRONG_PER_MILLE = 10;

    private final Dice root;
    private final Municipalities municipalities = new Municipalities();
    private final CprIssuer issuer = new CprIssuer();
    private final Numbering numbering = new Numbering();

    private NationalYear(long seed) {
        root = new Dice(seed);
    }

    static Summary write(Options options) throws IOException {
        Files.createDirectories(options.out());
        Summary summary = new Summary();
        NationalYear year = new NationalYear(options.seed());
        try (var youths = shuffled(options, "youths.csv", YouthColumn.class, -2);
                var events = shuffled(options, "events.csv", EventColumn.class, -3)) {
            Rows rows = new Rows(youths, events, summary);
            for (int i = 0; i < options.size(); i++) {
                year.start(i, rows);
            }
        }
        return summary;
    }

    private static <C extends Enum<C> & Column> ShuffledFile<C> shuffled(
            Options options, String name, Class<C> columns, long thing) throws IOException {
        Dice dice = new Dice(options.seed()).forThing(thing);
        return new ShuffledFile<>(new CsvFile<>(options.out().resolve(name), columns), dice);
    }

    private void start(int runningNumber, Rows rows) throws IOException {
        Dice dice = root.forThing(runningNumber);
        int home = municipalities.home(dice, runningNumber);
        Youth youth = Youth.any(dice, issuer, home);
        Course course = Course.first(dice, Schools.near(dice, home, municipalities.count()));
        Row<YouthColumn> registered = Registration.of(dice, youth, municipalities.code(home), course);
        if (!dice.chance(NOT_KNOWN_PER_MILLE)) {
            rows.youth(dice, registered);
        }
        if (dice.chance(WRONG_PER_MILLE)) {
            YouthFlaw flaw = dice.pick(List.of(YouthFlaw.values()));
            rows.wrongYouth(flaw.spoil(registered, flaw.stranger(dice, issuer)));
        }
        tell(dice, new Reporting(dice, youth, numbering), course, rows);
    }

    private void tell(Dice dice, Reporting reporting, Course course, Rows rows) throws IOException {
        List<Report> reports = new ArrayList<>(Story.tell(dice, reporting, course));
        reports.addAll(Corrections.of(dice, reporting, reports));
        for (Report report : reports) {
            rows.event(dice, report);
            if (dice.chance(WRONG_PER_MILLE)) {
                LocalDate day = report.reportedOn();
                rows.wrongEvent(dice, reporting.report(report.school(), "RISK", day, day));
            }
        }
    }
}
