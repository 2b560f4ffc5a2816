package dk.ungebro.sandbox;

import dk.ungebro.party.Party;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** How far a run has come: which days are over, who takes part, and the story so far. */
final class Progress {

    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS sandbox_party (party VARCHAR(10) PRIMARY KEY)",
            "CREATE TABLE IF NOT EXISTS sandbox_day (on_day DATE PRIMARY KEY, story VARCHAR(100000) NOT NULL)");

    private final DataSource database;

    Progress(DataSource database) {
        this.database = database;
        TABLES.forEach(this::execute);
    }

    /** The parties that have taken part. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        query("SELECT party FROM sandbox_party ORDER BY party", row -> parties.add(Party.ofKey(row.getString(1))));
        return parties;
    }

    /** A party takes part from now on. */
    void join(Party party) {
        execute("MERGE INTO sandbox_party KEY (party) VALUES (?)", party.key());
    }

    /** The last day that is over. */
    Optional<LocalDate> lastDay() {
        List<LocalDate> last = new ArrayList<>();
        query("SELECT MAX(on_day) FROM sandbox_day", row -> {
            LocalDate day = row.getObject(1, LocalDate.class);
            if (day != null) {
                last.add(day);
            }
        });
        return last.stream().findFirst();
    }

    /** A day is over. */
    void completed(LocalDate day, String story) {
        execute("MERGE INTO sandbox_day KEY (on_day) VALUES (?, ?)", day, story);
    }

    /** The lines of the story, one for each day on which something happened. */
    void story(Consumer<String> line) {
        query("SELECT story FROM sandbox_day WHERE story <> '' ORDER BY on_day", row -> line.accept(row.getString(1)));
    }

    /** Takes a row. */
    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void query(String sql, Row action) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                action.take(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's own tables fail", e);
        }
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's own tables fail", e);
        }
    }
}
