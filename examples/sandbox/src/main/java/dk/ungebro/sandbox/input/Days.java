package dk.ungebro.sandbox.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days of the run: the last, the first, and on which of them a youth or an event is taken. */
final class Days {

    /** The last day of a run without a single day in its files. */
    private static final LocalDate NO_DAY = LocalDate.of(2025, 1, 1);

    private static final List<String> YOUTH_DAYS =
            List.of("applied_on", "injunction_on", "benefit_from", "benefit_to", "mentor_claimed_on");

    private static final String LATEST = """
            SELECT MAX(on_day) AS on_day FROM (
              SELECT MAX(reported_day) AS on_day FROM event_row WHERE state = 'V'
              UNION ALL SELECT MAX(applied_on) FROM youth_row WHERE state = 'V'
              UNION ALL SELECT MAX(injunction_on) FROM youth_row WHERE state = 'V'
              UNION ALL SELECT MAX(mentor_claimed_on) FROM youth_row WHERE state = 'V') AS latest
            """;

    private static final String EARLIEST = """
            SELECT MIN(on_day) AS on_day FROM (
              SELECT MIN(reported_day) AS on_day FROM event_row WHERE state = 'V'
              UNION ALL SELECT MIN(on_day) FROM youth_day) AS earliest
            """;

    private static final String OPEN_UNDATED = """
            MERGE INTO youth_day KEY (on_day, cpr)
            SELECT CAST(? AS DATE), cpr FROM youth_row
            WHERE state = 'V' AND applied_on IS NULL AND injunction_on IS NULL AND benefit_from IS NULL
              AND mentor_claimed_on IS NULL
            """;

    private Days() {}

    /** The last day of the run; to be asked before annulments are judged, since that needs it. */
    static LocalDate latest(Sql sql) {
        return sql.one(LATEST, row -> YouthTable.date(row, "on_day")).orElse(NO_DAY);
    }

    /** Notes on which days each accepted youth and event is handed out, and returns the first of them. */
    static LocalDate spread(Sql sql, LocalDate until) {
        sql.run("CREATE INDEX event_by_day ON event_row (reported_day, reported_at, institution, event_number)");
        sql.run("CREATE TABLE youth_day (on_day DATE, cpr CHAR(10), PRIMARY KEY (on_day, cpr))");
        for (String column : YOUTH_DAYS) {
            sql.run("MERGE INTO youth_day KEY (on_day, cpr) SELECT " + column
                    + ", cpr FROM youth_row WHERE state = 'V' AND " + column + " IS NOT NULL");
        }
        Optional<LocalDate> earliest = sql.one(EARLIEST, row -> YouthTable.date(row, "on_day"));
        LocalDate first = earliest.filter(day -> day.isBefore(until)).orElse(until);
        sql.run(OPEN_UNDATED, first);
        return first;
    }
}
