package dk.ungebro.sandbox.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two small files for the oracle, written cell by cell over plain defaults. */
public final class TinyInput {

    private static final String YOUTH = "cpr=7005044001;name=Alma Prøve;birthDate=;municipality=101;targetGroup=NR4;"
            + "benefit=CASH_BENEFIT;benefitFrom=;benefitTo=;appliedOn=2024-01-31;injunctionOn=2024-02-05;"
            + "orderedInstitution=;needs=NONE;documented=false;otherSupportPersons=false;contactWanted=false;"
            + "guardian=false;mentorClaimedOn=";
    private static final String EVENT = "institution=100001;eventNumber=;event=;cpr=7005044001;programmeType=;"
            + "programmeCode=;occurredOn=;reportedAt=;studyStart=;plannedEnd=;cause=;contactName=;contactPhone=;"
            + "contactEmail=;annuls=";

    private final List<Map<String, String>> youths = new ArrayList<>();
    private final List<Map<String, String>> events = new ArrayList<>();

    /** The two files. */
    public record Written(Path youths, Path events) {}

    /** A youth of 20 years with an injunction; {@code cells} changes columns as {@code column=value;...}. */
    public TinyInput youth(String cells) {
        youths.add(row(YOUTH, cells));
        return this;
    }

    /** An event that occurs on {@code day} and is reported the same day at ten o'clock. */
    public TinyInput event(String kind, String number, String day, String cells) {
        String when =
                "event=" + kind + ";eventNumber=" + number + ";occurredOn=" + day + ";reportedAt=" + day + "T10:00:00";
        events.add(row(EVENT, cells.isEmpty() ? when : when + ";" + cells));
        return this;
    }

    /** An admission to a vocational programme. */
    public TinyInput admission(String number, String day, String studyStart, String cells) {
        String more = "programmeType=VOCATIONAL;studyStart=" + studyStart;
        return event("ADMISSION", number, day, cells.isEmpty() ? more : more + ";" + cells);
    }

    OracleReport diligent(Path folder) {
        return run(folder, null, false);
    }

    OracleReport absent(Path folder, String until) {
        return run(folder, LocalDate.parse(until), true);
    }

    OracleReport run(Path folder, LocalDate until, boolean absent) {
        Written files = write(folder);
        return Oracle.run(files.youths(), files.events(), until, absent);
    }

    /** Writes the files into a folder. */
    public Written write(Path folder) {
        return new Written(
                write(folder.resolve("youths.csv"), row(YOUTH, ""), youths),
                write(folder.resolve("events.csv"), row(EVENT, ""), events));
    }

    private static Map<String, String> row(String defaults, String cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : (defaults + ";" + cells).split(";")) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                row.put(cell.substring(0, equals), cell.substring(equals + 1));
            }
        }
        return row;
    }

    private static Path write(Path file, Map<String, String> header, List<Map<String, String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", header.keySet()));
        rows.forEach(row -> lines.add(String.join(",", row.values())));
        try {
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
