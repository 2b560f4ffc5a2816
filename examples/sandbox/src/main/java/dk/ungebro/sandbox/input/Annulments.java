package dk.ungebro.sandbox.input;

import java.time.LocalDate;

/**
 * Judges the annulments (R-UDB-11) among the accepted events that are reported up to the last day. One that
 * came before its target is judged by what is known at the end.
 */
final class Annulments {

    private static final String COLLECT = """
            INSERT INTO annulment
            SELECT a.row_no, a.institution, a.annuls, a.cpr, a.reported_at, a.event_number,
              t.row_no, COALESCE(t.kind = 'ANNULMENT', FALSE)
            FROM event_row a LEFT JOIN event_row t
              ON t.institution = a.institution AND t.event_number = a.annuls AND t.cpr = a.cpr
              AND t.state = 'V' AND t.reported_day <= CAST(? AS DATE)
            WHERE a.kind = 'ANNULMENT' AND a.state = 'V' AND a.reported_day <= CAST(? AS DATE)
            """;

    private static final String REFUSE_SECOND = """
            INSERT INTO refusal
            SELECT 1, a.row_no, 0, 'annuls', CASE WHEN a.of_annulment THEN 'NOT_ANNULLABLE' ELSE 'ALREADY_ANNULLED' END
            FROM annulment a
            WHERE a.of_annulment OR EXISTS (
              SELECT 1 FROM annulment b
              WHERE b.target = a.target AND (b.reported_at < a.reported_at
                OR (b.reported_at = a.reported_at AND b.event_number < a.event_number)))
            """;

    private static final String REFUSE_LOST = """
            INSERT INTO refusal
            SELECT 1, a.row_no, 0, 'annuls', CASE WHEN EXISTS (
              SELECT 1 FROM event_row o
              WHERE o.event_number = a.annuls AND o.cpr = a.cpr AND o.institution <> a.institution
                AND o.state = 'V' AND o.reported_day <= CAST(? AS DATE))
              THEN 'NOT_AUTHOR' ELSE 'TARGET_UNKNOWN' END
            FROM annulment a WHERE a.target IS NULL
            """;

    private Annulments() {}

    static void judge(Sql sql, LocalDate until) {
        sql.run("CREATE INDEX event_by_youth ON event_row (event_number, cpr)");
        sql.run("""
                CREATE TABLE annulment (
                  row_no BIGINT PRIMARY KEY, institution CHAR(6), annuls VARCHAR(36), cpr CHAR(10),
                  reported_at BIGINT, event_number VARCHAR(36), target BIGINT, of_annulment BOOLEAN)
                """);
        sql.run(COLLECT, until, until);
        sql.run("CREATE INDEX annulment_by_target ON annulment (target, reported_at, event_number)");
        int refused = sql.run(REFUSE_SECOND) + sql.run(REFUSE_LOST, until);
        Conflicts.applyRefusals(sql, InputFile.EVENTS, refused);
        sql.run("DROP TABLE annulment");
    }
}
