package dk.ungebro.sandbox.input;

/** Finds, in whole tables, rows given twice and rows that contradict each other. */
final class Conflicts {

    private static final String REFUSE_YOUTHS = """
            INSERT INTO refusal
            SELECT 0, y.row_no, 0, 'cpr', 'YOUTH_CONFLICT' FROM youth_row y
            WHERE y.state = 'V' AND EXISTS (
              SELECT 1 FROM youth_row o WHERE o.cpr = y.cpr AND o.canon <> y.canon)
            """;

    private static final String REFUSE_EVENTS = """
            INSERT INTO refusal
            SELECT 1, e.row_no, 0, 'eventNumber', 'EVENT_NUMBER_CONFLICT' FROM event_row e
            WHERE e.state = 'V' AND EXISTS (
              SELECT 1 FROM event_row b
              WHERE b.institution = e.institution AND b.event_number = e.event_number
                AND (b.reported_at < e.reported_at OR (b.reported_at = e.reported_at AND b.canon < e.canon)))
            """;

    private Conflicts() {}

    static void judgeYouths(Sql sql) {
        sql.run("CREATE INDEX youth_by_cpr ON youth_row (cpr, canon)");
        markDuplicates(sql, InputFile.YOUTHS);
        applyRefusals(sql, InputFile.YOUTHS, sql.run(REFUSE_YOUTHS));
    }

    static void judgeEvents(Sql sql) {
        sql.run("CREATE INDEX event_by_number ON event_row (institution, event_number, reported_at, canon)");
        markDuplicates(sql, InputFile.EVENTS);
        applyRefusals(sql, InputFile.EVENTS, sql.run(REFUSE_EVENTS));
    }

    /** Turns rows that were refused after reading from valid to refused. */
    static void applyRefusals(Sql sql, InputFile file, int refused) {
        if (refused > 0) {
            sql.run(
                    "UPDATE " + file.table() + " t SET state = 'R' WHERE state = 'V' AND EXISTS ("
                            + "SELECT 1 FROM refusal r WHERE r.file_no = ? AND r.row_no = t.row_no)",
                    file.number());
        }
    }

    /** A duplicate of a refused row is a duplicate, so its own refusals go. */
    private static void markDuplicates(Sql sql, InputFile file) {
        String table = file.table();
        sql.run("CREATE INDEX " + table + "_by_canon ON " + table + " (canon, row_no)");
        int duplicates = sql.run("UPDATE " + table + " t SET state = 'D' WHERE EXISTS (" + "SELECT 1 FROM " + table
                + " p WHERE p.canon = t.canon AND p.row_no < t.row_no)");
        if (duplicates > 0) {
            sql.run(
                    "DELETE FROM refusal r WHERE r.file_no = ? AND EXISTS (" + "SELECT 1 FROM " + table
                            + " t WHERE t.row_no = r.row_no AND t.state = 'D')",
                    file.number());
        }
    }
}
