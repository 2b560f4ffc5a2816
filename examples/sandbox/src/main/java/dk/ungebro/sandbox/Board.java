package dk.ungebro.sandbox;

import dk.ungebro.adapters.jdbc.JdbcTurns.Turn;
import dk.ungebro.party.Party;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the nodes of a run tell each other: which day it is, what is done now, and what waits. An errand is asked for
 * before what makes it necessary is stored, and done only up to what was asked for when it was begun; so a node that is
 * killed loses none, and one that comes in between is not forgotten.
 */
final class Board {

    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS sandbox_clock (id INTEGER PRIMARY KEY, step BIGINT NOT NULL,"
                    + " on_day DATE NOT NULL, phase VARCHAR(10) NOT NULL)",
            "CREATE TABLE IF NOT EXISTS sandbox_errand (phase VARCHAR(10) NOT NULL, party VARCHAR(10) NOT NULL,"
                    + " youth VARCHAR(40) NOT NULL, asked BIGINT NOT NULL, done BIGINT NOT NULL,"
                    + " PRIMARY KEY (phase, party, youth))");
    private static final String MOVE =
            "UPDATE sandbox_clock SET step = step + 1, on_day = ?, phase = ? WHERE id = 1 AND step = ?";
    private static final String ASK_AGAIN =
            "UPDATE sandbox_errand SET asked = asked + 1 WHERE phase = ? AND party = ? AND youth = ?";
    private static final String DONE =
            "UPDATE sandbox_errand SET done = ? WHERE phase = ? AND party = ? AND youth = ? AND done < ?";
    private static final String WAITING =
            "SELECT DISTINCT party FROM sandbox_errand WHERE phase = ? AND asked > done ORDER BY party";
    private static final String OF_PARTY = "SELECT party, youth, asked FROM sandbox_errand"
            + " WHERE phase = ? AND party = ? AND asked > done ORDER BY youth";
    private static final String OF_DAY =
            "SELECT party, youth FROM sandbox_errand WHERE phase = ? ORDER BY party, youth";
    private static final String HELD =
            "SELECT party, round, lease_owner FROM ungebro_turn WHERE lease_owner IS NOT NULL";

    /** Where mail lies, whoever it is about. */
    private static final String NOBODY = "-";

    private final OwnTables tables;

    Board(OwnTables tables) {
        this.tables = tables;
    }

    /** Makes the tables, unless they are there. */
    void install() {
        TABLES.forEach(tables::change);
    }

    /** Where the run stands; empty before its first day. */
    Optional<Moment> now() {
        return tables
                .list(
                        "SELECT step, on_day, phase FROM sandbox_clock",
                        row -> new Moment(
                                row.getLong(1),
                                Objects.requireNonNull(row.getObject(2, LocalDate.class)),
                                Phase.valueOf(row.getString(3))))
                .stream()
                .findFirst();
    }

    /** The first day begins. */
    void begin(LocalDate day, Phase phase) {
        tables.addIfNew("INSERT INTO sandbox_clock (id, step, on_day, phase) VALUES (1, 0, ?, ?)", day, phase.name());
    }

    /** The next phase of the day, unless the run has moved on already. */
    void moveOn(Moment from, Phase to) {
        tables.change(MOVE, from.day(), to.name(), from.step());
    }

    /** The day is over, and the next one begins, if there is one. */
    void close(Moment from, String story, Optional<LocalDate> next) {
        tables.together(connection -> {
            Phase to = next.isPresent() ? Phase.MORNING : Phase.OVER;
            if (OwnTables.change(connection, MOVE, next.orElse(from.day()), to.name(), from.step()) == 1) {
                Progress.completed(connection, from.day(), story);
                OwnTables.change(connection, "DELETE FROM sandbox_errand");
            }
        });
    }

    /** Mail will lie for a party. */
    void askToCollect(Party party) {
        ask(Phase.COLLECT, party, NOBODY);
    }

    /** A case will have to be looked at. */
    void askToAct(Touched touched) {
        ask(Phase.ACT, touched.party(), touched.youth().value());
    }

    private void ask(Phase phase, Party party, String youth) {
        String add = "INSERT INTO sandbox_errand (phase, party, youth, asked, done) VALUES (?, ?, ?, 1, 0)";
        boolean asked = tables.change(ASK_AGAIN, phase.errand(), party.key(), youth) == 1
                || tables.addIfNew(add, phase.errand(), party.key(), youth);
        if (!asked) {
            tables.change(ASK_AGAIN, phase.errand(), party.key(), youth);
        }
    }

    /**
     * Something to do.
     *
     * @param party for whom
     * @param about the youth, or nobody
     * @param asked how often it was asked for
     */
    record Errand(Party party, String about, long asked) {

        Touched touched() {
            return new Touched(party, YouthId.of(about));
        }
    }

    /** The parties for whom something waits. */
    Set<Party> waiting(Phase phase) {
        return new LinkedHashSet<>(tables.list(WAITING, row -> Party.ofKey(row.getString(1)), phase.errand()));
    }

    List<Errand> of(Phase phase, Party party) {
        return tables.list(
                OF_PARTY,
                row -> new Errand(Party.ofKey(row.getString(1)), row.getString(2), row.getLong(3)),
                phase.errand(),
                party.key());
    }

    void done(Phase phase, Errand errand) {
        tables.change(DONE, errand.asked(), phase.errand(), errand.party().key(), errand.about(), errand.asked());
    }

    /** The cases that were touched on the day. */
    Set<Touched> touched() {
        return new LinkedHashSet<>(tables.list(
                OF_DAY,
                row -> new Touched(Party.ofKey(row.getString(1)), YouthId.of(row.getString(2))),
                Phase.ACT.errand()));
    }

    /** The turns that were taken and not ended. */
    List<Turn> turnsHeld() {
        return tables.list(HELD, row -> new Turn(Party.ofKey(row.getString(1)), row.getString(2), row.getString(3)));
    }
}
