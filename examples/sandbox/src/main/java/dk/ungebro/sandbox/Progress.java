package dk.ungebro.sandbox;

import dk.ungebro.party.Party;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** How far a run has come: which days are over, who takes part, and the story so far. */
final class Progress {

    private static final int LONGEST_STORY = 16_000;
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS sandbox_run (id INTEGER PRIMARY KEY, run VARCHAR(1000) NOT NULL)",
            "CREATE TABLE IF NOT EXISTS sandbox_party (party VARCHAR(10) PRIMARY KEY)",
            "CREATE TABLE IF NOT EXISTS sandbox_day (on_day DATE PRIMARY KEY, story VARCHAR(16000) NOT NULL)");
    private static final String LAST_DAY =
            "SELECT on_day FROM sandbox_day ORDER BY on_day DESC FETCH FIRST 1 ROWS ONLY";
    private static final String A_CASE = "SELECT 1 FROM ungebro_case FETCH FIRST 1 ROWS ONLY";

    private final OwnTables tables;

    Progress(OwnTables tables) {
        this.tables = tables;
    }

    /** Makes the tables, unless they are there. */
    void install() {
        TABLES.forEach(tables::change);
    }

    /** Takes an empty database for a run, or finds that it is this run's already. */
    void belongTo(String run) {
        if (run().isEmpty()) {
            if (!tables.list(A_CASE, row -> true).isEmpty()) {
                throw taken();
            }
            tables.addIfNew("INSERT INTO sandbox_run (id, run) VALUES (1, ?)", run);
        }
        if (!run().equals(List.of(run))) {
            throw taken();
        }
    }

    private List<String> run() {
        return tables.list("SELECT run FROM sandbox_run", row -> row.getString(1));
    }

    private static WorkFolderBusy taken() {
        return new WorkFolderBusy("the database holds another run, or cases of its own; name an empty one with -Ddb.url"
                + " (databasen er i brug til andet; vælg en tom)");
    }

    /** The parties that have taken part. */
    List<Party> parties() {
        return tables.list("SELECT party FROM sandbox_party ORDER BY party", row -> Party.ofKey(row.getString(1)));
    }

    /** A party takes part from now on. */
    void join(Party party) {
        tables.addIfNew("INSERT INTO sandbox_party (party) VALUES (?)", party.key());
    }

    /** The last day that is over. */
    Optional<LocalDate> lastDay() {
        return tables.list(LAST_DAY, row -> Objects.requireNonNull(row.getObject(1, LocalDate.class))).stream()
                .findFirst();
    }

    /** A day is over. */
    void completed(LocalDate day, String story) {
        tables.together(connection -> completed(connection, day, story));
    }

    /** A day is over, as part of a transaction. */
    static void completed(Connection connection, LocalDate day, String story) throws SQLException {
        OwnTables.change(connection, "DELETE FROM sandbox_day WHERE on_day = ?", day);
        String told = story.substring(0, Math.min(LONGEST_STORY, story.length()));
        OwnTables.change(connection, "INSERT INTO sandbox_day (on_day, story) VALUES (?, ?)", day, told);
    }

    /** The lines of the story, one for each day on which something happened. */
    void story(Consumer<String> line) {
        tables.list("SELECT story FROM sandbox_day WHERE story <> '' ORDER BY on_day", row -> row.getString(1))
                .forEach(line);
    }
}
