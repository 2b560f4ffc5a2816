package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.Party;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shares the rounds of many parties among many nodes, none of them special: the party that was served least recently is
 * next, so that a busy one keeps nobody waiting. A turn that its node never ends is given to another node when it has
 * lasted its time, by the clock of the database. Thread-safe.
 *
 * <p>What a round is, such as one run of the courier or a look at the agenda, is the host's affair; the name tells them
 * apart. A turn only saves work: two nodes that serve one party at once do no harm.
 */
public final class JdbcTurns {

    private static final String JOIN = """
            insert into ungebro_turn (party, round) values (?, ?)
            """;
    private static final String END = """
            update ungebro_turn set served_at = %s, lease_owner = null, lease_until = null
            where party = ? and round = ? and lease_owner = ?
            """;

    private final Database database;

    JdbcTurns(Database database) {
        this.database = database;
    }

    /**
     * A turn.
     *
     * @param party whom to serve
     * @param round what to do
     * @param node who does it
     */
    public record Turn(Party party, String round, String node) {}

    /**
     * A party wants a round from now on. Doing it twice is the same as once.
     *
     * @param party the party
     * @param round the name of the round, 1 to 40 characters
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public void join(Party party, String round) {
        requireLength(round, 40);
        database.write(session -> session.insertIfNew(JOIN, party, round));
    }

    /**
     * Takes the next turn of a round.
     *
     * @param round the name of the round
     * @param node who takes it, 1 to 60 characters
     * @param lasting after how long somebody else may take it, if it has not been ended
     * @return the turn, or empty if all parties are being served or just being taken; ask again later
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public Optional<Turn> take(String round, String node, Duration lasting) {
        requireLength(node, 60);
        return database
                .write(session -> session.dialect()
                        .claim(
                                session,
                                claim(round, node, lasting, session.dialect().clock())))
                .stream()
                .findFirst();
    }

    /** Unlike an item of the outbox, a turn is not given to its own node again before it has lasted its time. */
    private static Claim<Turn> claim(String round, String node, Duration lasting, String clock) {
        return new Claim<>(
                "ungebro_turn",
                List.of("party", "round"),
                List.of(),
                "round = ? and (lease_until is null or lease_until <= " + clock + ")",
                List.of(round),
                "round, served_at, party",
                "ix_ungebro_turn_next",
                node,
                lasting,
                1,
                row -> new Turn(Party.ofKey(row.text(1)), row.text(2), node),
                Comparator.comparing(turn -> turn.party().key()));
    }

    /**
     * Ends a turn: the party was served now. A turn that somebody else has meanwhile is left alone.
     *
     * @param turn the turn
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public void end(Turn turn) {
        database.write(session ->
                session.update(END.formatted(session.dialect().clock()), turn.party(), turn.round(), turn.node()));
    }

    private static void requireLength(String name, int most) {
        if (name.isEmpty() || name.length() > most) {
            throw new IllegalArgumentException("a name has 1 to " + most + " characters");
        }
    }
}
