package dk.ungebro.sandbox.input;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What is known once both files are staged. Its row is written last, so a staging that was killed has none. */
record Staged(String fingerprint, LocalDate firstDay, LocalDate until, long later, Counts youths, Counts events) {

    private static final String CREATE = """
            CREATE TABLE staged (
              fingerprint CHAR(64), first_day DATE, until_day DATE, later BIGINT,
              youths_read BIGINT, youths_accepted BIGINT, youths_refused BIGINT, youths_duplicate BIGINT,
              events_read BIGINT, events_accepted BIGINT, events_refused BIGINT, events_duplicate BIGINT)
            """;

    static Optional<Staged> load(Sql sql) {
        boolean exists = sql.one(
                        "SELECT 1 FROM information_schema.tables WHERE table_name = 'STAGED'", row -> Optional.of(true))
                .isPresent();
        return exists ? sql.one("SELECT * FROM staged", row -> Optional.of(read(row))) : Optional.empty();
    }

    void save(Sql sql) {
        sql.run(CREATE);
        sql.run(
                "INSERT INTO staged VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fingerprint,
                firstDay,
                until,
                later,
                youths.read(),
                youths.accepted(),
                youths.refused(),
                youths.duplicate(),
                events.read(),
                events.accepted(),
                events.refused(),
                events.duplicate());
        sql.run("CHECKPOINT SYNC");
    }

    private static Staged read(ResultSet row) throws SQLException {
        return new Staged(
                row.getString("fingerprint"),
                Objects.requireNonNull(row.getObject("first_day", LocalDate.class)),
                Objects.requireNonNull(row.getObject("until_day", LocalDate.class)),
                row.getLong("later"),
                counts(row, "youths"),
                counts(row, "events"));
    }

    private static Counts counts(ResultSet row, String of) throws SQLException {
        return new Counts(
                row.getLong(of + "_read"),
                row.getLong(of + "_accepted"),
                row.getLong(of + "_refused"),
                row.getLong(of + "_duplicate"));
    }
}
