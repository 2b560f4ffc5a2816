package dk.ungebro.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Small input files in which everything happens at once: few youths, few institutions, dates around the edges of all
 * windows, annulments before and after, doubles, conflicts. The same seed gives the same files.
 */
final class ChaoticFiles {

    private static final String YOUTHS = "cpr,name,birthDate,municipality,targetGroup,benefit,benefitFrom,benefitTo,"
            + "appliedOn,injunctionOn,orderedInstitution,needs,documented,otherSupportPersons,contactWanted,guardian,"
            + "mentorClaimedOn";
    private static final String EVENTS = "institution,eventNumber,event,cpr,programmeType,programmeCode,occurredOn,"
            + "reportedAt,studyStart,plannedEnd,cause,contactName,contactPhone,contactEmail,annuls";
    private static final String[] KINDS = {
        "ADMISSION", "ADMISSION", "RISK", "RISK", "RISK", "ABSENCE_WARNING", "INTERRUPTION", "COMPLETION", "CONTACT"
    };

    private final Random random;
    private final LocalDate anchor;
    private final List<String> cprs = new ArrayList<>();
    private final List<String> youths = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<String[]> reported = new ArrayList<>();

    private ChaoticFiles(long seed) {
        random = new Random(seed);
        anchor = LocalDate.of(2021 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** The two files. */
    record Files2(Path youths, Path events) {}

    static Files2 write(Path folder, long seed) throws IOException {
        var chaos = new ChaoticFiles(seed);
        for (int i = 0; i < 6; i++) {
            chaos.youth(i);
        }
        for (int i = 0; i < 40; i++) {
            chaos.event(i);
        }
        for (int i = 0; i < 8; i++) {
            chaos.annulment(i);
        }
        Collections.shuffle(chaos.events, chaos.random);
        return new Files2(
                save(folder.resolve("youths.csv"), YOUTHS, chaos.youths),
                save(folder.resolve("events.csv"), EVENTS, chaos.events));
    }

    private static Path save(Path file, String header, List<String> rows) throws IOException {
        return Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
    }

    private void youth(int i) {
        int age = pick(14, 15, 17, 17, 18, 20, 24, 25, 29, 30);
        LocalDate birth = anchor.minusYears(age).plusDays(random.nextInt(400) - 100L);
        String cpr = String.format(
                "%02d%02d%02d%s%03d",
                birth.getDayOfMonth() + 60,
                birth.getMonthValue(),
                birth.getYear() % 100,
                birth.getYear() < 2000 ? "1" : "4",
                i);
        cprs.add(cpr);
        String needs = pick("NONE", "ACADEMIC", "SPH", "BOTH", "NOT_ASSESSED");
        boolean need = !needs.startsWith("NO");
        String row = String.join(
                ",",
                cpr,
                "Prøve Person",
                "",
                pick("101", "147", "461"),
                pick("NR1", "NR4", "NR4", "NR4", "NR5", "INTRO", "NONE"),
                pick("CASH_BENEFIT", "NONE"),
                maybe(day(-200, 0)),
                "",
                maybe(day(-250, 30)),
                maybe(day(-250, 30)),
                maybe(pick("100001", "100002", "100003")),
                needs,
                Boolean.toString(need && random.nextBoolean()),
                Boolean.toString(random.nextBoolean()),
                Boolean.toString(random.nextBoolean()),
                Boolean.toString(random.nextBoolean()),
                maybe(day(-60, 420)));
        youths.add(row);
        if (random.nextInt(12) == 0) {
            youths.add(row);
        }
        if (random.nextInt(20) == 0) {
            youths.add(row.replace("Prøve Person", "Anden Person"));
        }
    }

    private void event(int i) {
        String kind = pick(KINDS);
        String institution = pick("100001", "100002", "100003");
        String cpr = random.nextInt(15) == 0 ? "6101054999" : pick(cprs.toArray(new String[0]));
        LocalDate occurred = kind.equals("ADMISSION") ? day(-60, 120) : day(-60, 400);
        LocalDate start = occurred.plusDays(pick(-5, 0, 10, 30, 60));
        String end = kind.equals("ADMISSION") && random.nextInt(3) == 0
                ? start.plusDays(pick(40, 41, 42, 300)).toString()
                : "";
        String time = occurred.plusDays(pick(0, 0, 0, 1, 4, 20))
                + pick("T08:00:00Z", "T23:30:00Z", "T12:00", "T10:00:00.5+02:00");
        String number = "E" + i;
        String[] columns = {
            institution,
            number,
            kind,
            cpr,
            pick("VOCATIONAL", "VOCATIONAL", "GENERAL_UPPER_SECONDARY", "FGU", "HIGHER"),
            "",
            occurred.toString(),
            time,
            kind.equals("ADMISSION") ? start.toString() : "",
            end,
            "",
            "",
            "",
            "",
            ""
        };
        add(columns);
        reported.add(columns);
        if (random.nextInt(15) == 0) {
            add(columns);
        }
        if (random.nextInt(25) == 0) {
            String[] other = columns.clone();
            other[6] = occurred.minusDays(1).toString();
            other[7] = other[7].replace("T08", "T09")
                    .replace("T23:30:00Z", "T23:31:00Z")
                    .replace("T12:", "T13:")
                    .replace("T10", "T11");
            add(other);
        }
    }

    private void annulment(int i) {
        String[] target = reported.get(random.nextInt(reported.size()));
        String[] columns = target.clone();
        columns[1] = "A" + i;
        columns[2] = "ANNULMENT";
        columns[8] = "";
        columns[9] = "";
        LocalDate day = LocalDate.parse(target[7].substring(0, 10)).plusDays(pick(-9, -1, 0, 0, 1, 3, 5, 8, 12, 40));
        columns[6] = day.minusDays(1).toString();
        columns[7] = day + pick("T07:00:00Z", "T08:00:00Z", "T20:00:00Z");
        columns[14] = random.nextInt(12) == 0 ? "X1" : target[1];
        if (random.nextInt(12) == 0) {
            columns[0] = "100009";
        }
        add(columns);
    }

    private void add(String[] columns) {
        events.add(String.join(",", columns));
    }

    private LocalDate day(int from, int to) {
        return anchor.plusDays(from + random.nextInt(to - from));
    }

    private String maybe(Object value) {
        return random.nextInt(3) == 0 ? "" : value.toString();
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private int pick(int... values) {
        return values[random.nextInt(values.length)];
    }
}
