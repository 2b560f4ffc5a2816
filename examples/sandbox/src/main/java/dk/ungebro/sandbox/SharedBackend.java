package dk.ungebro.sandbox;

import dk.ungebro.adapters.jdbc.JdbcTurns;
import dk.ungebro.contracts.memory.FileYouthMailbox;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Store;
import dk.ungebro.port.Transport;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.port.YouthRegister;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What lies underneath a node: one database and one SFTP server for all nodes, and the board between them. */
final class SharedBackend implements Backend {

    private static final List<Phase> ROUNDS = List.of(Phase.DISPATCH, Phase.COLLECT, Phase.ACT);

    private final String node;
    private final JdbcLedgers ledgers;
    private final PostService post;
    private final YouthMailbox mailbox;
    private final VirtualClock clock;
    private final Board board;
    private final JdbcTurns turns;
    private final Set<Party> joined = new HashSet<>();

    SharedBackend(String node, JdbcLedgers ledgers, PostService post, WorkFolder folder, VirtualClock clock) {
        this.node = node;
        this.ledgers = ledgers;
        this.post = post;
        this.mailbox = new FileYouthMailbox(folder.path("letters"));
        this.clock = clock;
        this.board = new Board(ledgers.tables());
        this.turns = ledgers.database().turns();
        joinTurns(YouthDatabase.INSTANCE);
    }

    Board board() {
        return board;
    }

    JdbcTurns turns() {
        return turns;
    }

    /** The parties for whom something waits in a phase. */
    Set<Party> waiting(Phase phase) {
        return phase == Phase.DISPATCH
                ? new HashSet<>(ledgers.database().partiesWithWaitingPost())
                : board.waiting(phase);
    }

    /** The turns of a phase that were taken and not ended. */
    List<JdbcTurns.Turn> turnsHeld(Phase phase) {
        return board.turnsHeld().stream()
                .filter(turn -> turn.round().equals(phase.round(turn.party())))
                .toList();
    }

    @Override
    public String node() {
        return node;
    }

    @Override
    public void join(Party party) {
        if (!joined.contains(party)) {
            if (party != YouthDatabase.INSTANCE) {
                progress().join(party);
            }
            joinTurns(party);
        }
    }

    /** Something may have to be done for a party that has not taken part yet: without turns nobody would do it. */
    void expect(Party party) {
        if (!joined.contains(party)) {
            ROUNDS.forEach(phase -> turns.join(party, phase.round(party)));
        }
    }

    private void joinTurns(Party party) {
        expect(party);
        joined.add(party);
    }

    @Override
    public Store store(Party party) {
        return new NotedStore(ledgers.store(party), board, clock);
    }

    @Override
    public YouthRegister register() {
        return ledgers.register();
    }

    @Override
    public Transport transport(Party party) {
        return new NotedTransport(post.transport(party), this::mailFor);
    }

    private void mailFor(Party to) {
        join(to);
        board.askToCollect(to);
    }

    @Override
    public YouthMailbox mailbox() {
        return mailbox;
    }

    @Override
    public Progress progress() {
        return ledgers.progress();
    }

    @Override
    public void close() {
        post.close();
        ledgers.close();
    }
}
