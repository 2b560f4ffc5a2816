package dk.ungebro.sandbox.input;

import dk.ungebro.youth.CprNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The two input files, staged in the work folder and handed out day by day. However large the files are, memory stays
 * small; a work folder that is staged already is only opened.
 *
 * <p>One thread uses it at a time.
 */
public final class Input implements AutoCloseable {

    private static final String REFUSALS = """
            SELECT file_no, row_no, field, code FROM refusal ORDER BY file_no, row_no, seq
            """;

    private static final String DAYS = """
            SELECT DISTINCT reported_day AS on_day FROM event_row WHERE state = 'V' AND reported_day <= CAST(? AS DATE)
            UNION SELECT DISTINCT on_day FROM youth_day WHERE on_day <= CAST(? AS DATE)
            ORDER BY on_day
            """;

    private static final String YOUTHS_ON = """
            SELECT y.* FROM youth_day d JOIN youth_row y ON y.cpr = d.cpr
            WHERE d.on_day = ? AND y.state = 'V' ORDER BY d.cpr
            """;

    private static final String EVENTS_ON = """
            SELECT * FROM event_row WHERE reported_day = ? AND state = 'V'
            ORDER BY reported_day, reported_at, institution, event_number
            """;

    private final Sql sql;
    private final Staged staged;

    private Input(Sql sql, Staged staged) {
        this.sql = sql;
        this.staged = staged;
    }

    /**
     * Opens the input, staging it first if the work folder does not hold it yet. A staging that was killed is done
     * again from the beginning.
     *
     * @param workFolder the work folder, made where it is missing
     * @param youths the file {@code youths.csv}
     * @param events the file {@code events.csv}
     * @param until the last day of the run; absent: the last day in the files
     * @return the input, to be closed
     * @throws WorkFolderTaken if the work folder holds other input, or another run is using it
     * @throws InputUnreadable if a file is not there or cannot be read
     */
    public static Input open(Path workFolder, Path youths, Path events, Optional<LocalDate> until) {
        String fingerprint = Hashes.fingerprint(List.of(youths, events), until);
        try {
            Files.createDirectories(workFolder);
            Optional<Input> complete = reopen(workFolder, fingerprint);
            return complete.isPresent() ? complete.get() : stage(workFolder, fingerprint, youths, events, until);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw InputDatabase.isInUse(e) ? WorkFolderTaken.inUse() : Sql.failure(e);
        }
    }

    /**
     * Opens input that is staged already, to be read by several processes at once.
     *
     * @param workFolder the work folder
     * @param youths the file {@code youths.csv}
     * @param events the file {@code events.csv}
     * @param until the last day of the run; absent: the last day in the files
     * @return the input, to be closed; empty if it is not staged, or is being staged
     * @throws WorkFolderTaken if the work folder holds other input
     * @throws InputUnreadable if a file is not there or cannot be read
     */
    public static Optional<Input> staged(Path workFolder, Path youths, Path events, Optional<LocalDate> until) {
        if (Files.notExists(workFolder.resolve("input.mv.db"))) {
            return Optional.empty();
        }
        try {
            return matching(InputDatabase.openToRead(workFolder), Hashes.fingerprint(List.of(youths, events), until));
        } catch (SQLException e) {
            // It is being staged, or a killed staging left it broken: staging it tells.
            return Optional.empty();
        }
    }

    private static Optional<Input> reopen(Path workFolder, String fingerprint) throws SQLException {
        Optional<Sql> left = InputDatabase.reopen(workFolder);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        return matching(left.get(), fingerprint);
    }

    private static Optional<Input> matching(Sql sql, String fingerprint) {
        Optional<Staged> staged = Staged.load(sql);
        if (staged.isPresent() && staged.get().fingerprint().equals(fingerprint)) {
            return Optional.of(new Input(sql, staged.get()));
        }
        sql.close();
        if (staged.isPresent()) {
            throw WorkFolderTaken.byOtherInput();
        }
        return Optional.empty();
    }

    private static Input stage(Path workFolder, String fingerprint, Path youths, Path events, Optional<LocalDate> until)
            throws SQLException {
        InputDatabase.delete(workFolder);
        Sql sql = InputDatabase.open(workFolder);
        boolean done = false;
        try {
            var input = new Input(sql, new Staging(sql).run(fingerprint, youths, events, until));
            done = true;
            return input;
        } finally {
            if (!done) {
                sql.close();
            }
        }
    }

    /**
     * The first day on which something is reported or registered.
     *
     * @return the day, never after {@link #until()}
     */
    public LocalDate firstDay() {
        return staged.firstDay();
    }

    /**
     * The last day of the run, to its end in Copenhagen.
     *
     * @return the day of the option; without one the last day of a report, an application, an injunction or a claim of
     *     a mentor in the accepted rows
     */
    public LocalDate until() {
        return staged.until();
    }

    /**
     * What became of the rows of {@code youths.csv}.
     *
     * @return the counts
     */
    public Counts youths() {
        return staged.youths();
    }

    /**
     * What became of the rows of {@code events.csv}.
     *
     * @return the counts
     */
    public Counts events() {
        return staged.events();
    }

    /**
     * How many accepted events are reported after the last day, and so are never handed out in a run.
     *
     * @return a part of the accepted events
     */
    public long later() {
        return staged.later();
    }

    /**
     * The first refusals, those of youths before those of events, in the order of rows.
     *
     * @param max how many at most
     * @return an unmodifiable list
     */
    public List<Refusal> firstRefusals(int max) {
        List<Refusal> first = new ArrayList<>();
        sql.forEach(REFUSALS + " FETCH FIRST ? ROWS ONLY", Input::refusal, first::add, max);
        return List.copyOf(first);
    }

    /**
     * All refusals, in the same order.
     *
     * @param consumer takes one after the other
     */
    public void refusals(Consumer<Refusal> consumer) {
        sql.forEach(REFUSALS, Input::refusal, consumer);
    }

    /**
     * The days up to the last on which something is reported or registered, or a case is opened.
     *
     * @return an unmodifiable list in ascending order
     */
    public List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        sql.forEach(
                DAYS,
                row -> Objects.requireNonNull(row.getObject("on_day", LocalDate.class)),
                days::add,
                until(),
                until());
        return List.copyOf(days);
    }

    /**
     * The accepted youths with a registration on a day: first contact, injunction, first or last day of the benefit,
     * claim of a mentor, or the day on which the case opens.
     *
     * @param day the day
     * @param consumer takes one after the other, by person number
     */
    public void youthsOn(LocalDate day, Consumer<YouthRow> consumer) {
        sql.forEach(YOUTHS_ON, YouthTable::read, consumer, day);
    }

    /**
     * The accepted events of a Danish day, by the time of the report, institution and event number. An annulment comes on
     * its own day, also when its target is reported later.
     *
     * @param day the day
     * @param consumer takes one after the other
     */
    public void eventsOn(LocalDate day, Consumer<EventRow> consumer) {
        sql.forEach(EVENTS_ON, EventTable::read, consumer, day);
    }

    /**
     * All accepted youths.
     *
     * @param consumer takes one after the other, by person number
     */
    public void eachYouth(Consumer<YouthRow> consumer) {
        sql.forEach("SELECT * FROM youth_row WHERE state = 'V' ORDER BY cpr", YouthTable::read, consumer);
    }

    /**
     * The accepted row of a youth.
     *
     * @param cpr the person number
     * @return the row, empty where no accepted row has the number
     */
    public Optional<YouthRow> youth(CprNumber cpr) {
        return sql.one(
                "SELECT * FROM youth_row WHERE cpr = ? AND state = 'V'",
                row -> Optional.of(YouthTable.read(row)),
                cpr.digits());
    }

    /** Closes the database of the work folder. */
    @Override
    public void close() {
        sql.close();
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        return Refusal.of(
                InputFile.of(row.getInt("file_no")),
                row.getLong("row_no"),
                row.getString("field"),
                RefusalCode.valueOf(row.getString("code")));
    }
}
