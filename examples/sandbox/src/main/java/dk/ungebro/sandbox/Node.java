package dk.ungebro.sandbox;

import dk.ungebro.adapters.jdbc.JdbcTurns.Turn;
import dk.ungebro.party.Party;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.PortException;
import dk.ungebro.port.TemporarilyUnavailable;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/**
 * One of several processes that play a run together. All take turns to serve the parties for whom something waits; the
 * first one also leads. What fails because something does not answer is tried again.
 */
final class Node {

    /** After this time a turn is given to another node; a node that starts again gives back its own at once. */
    private static final Duration TURN = Duration.ofSeconds(30);

    private static final int MOST_FAILURES = 300;
    private static final Duration AFTER_FAILURE = Duration.ofMillis(200);
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMillis(20);

    private final SharedBackend backend;
    private final World world;
    private final VirtualClock clock;
    private final Desks desks;
    private final Optional<Lead> lead;
    private final Comparator<Party> order;
    private boolean mayHoldTurns = true;
    private Duration pause = SHORTEST;
    private long step = -1;

    Node(SharedBackend backend, World world, VirtualClock clock, Desks desks, Optional<Lead> lead) {
        this.backend = backend;
        this.world = world;
        this.clock = clock;
        this.desks = desks;
        this.lead = lead;
        // Each node begins with other parties, so that they seldom want the same turn.
        this.order = Comparator.comparing((Party party) -> (backend.node() + party.key()).hashCode())
                .thenComparing(Party::key);
    }

    /** Works until all days are over. */
    void work() {
        int failures = 0;
        for (boolean goesOn = true; goesOn; ) {
            try {
                goesOn = step();
                failures = 0;
            } catch (TemporarilyUnavailable | ConcurrentChange e) {
                failures = again(failures, e);
            }
        }
    }

    private int again(int failures, PortException failure) {
        if (failures >= MOST_FAILURES) {
            throw failure;
        }
        mayHoldTurns = true;
        pause(AFTER_FAILURE);
        return failures + 1;
    }

    private boolean step() {
        if (mayHoldTurns) {
            giveBackTurns();
        }
        Optional<Moment> now = backend.board().now();
        if (now.isEmpty()) {
            lead.ifPresentOrElse(Lead::begin, this::idle);
            return true;
        }
        if (now.get().step() != step) {
            step = now.get().step();
            pause = SHORTEST;
        }
        switch (now.get().phase()) {
            case MORNING -> lead.ifPresentOrElse(leading -> leading.morning(now.get()), this::idle);
            case EVENING -> lead.ifPresentOrElse(leading -> leading.evening(now.get()), this::idle);
            case DISPATCH, COLLECT, ACT -> takePart(now.get());
            case OVER -> {
                return false;
            }
        }
        return true;
    }

    /** Turns of an earlier life of this node, or of a call whose end it does not know. */
    private void giveBackTurns() {
        backend.board().turnsHeld().stream()
                .filter(turn -> turn.node().equals(backend.node()))
                .forEach(backend.turns()::end);
        mayHoldTurns = false;
    }

    private void takePart(Moment now) {
        clock.endOf(now.day());
        Set<Party> waiting = backend.waiting(now.phase());
        Set<Party> open = new TreeSet<>(order);
        open.addAll(waiting);
        backend.turnsHeld(now.phase()).forEach(turn -> open.add(turn.party()));
        if (open.isEmpty()) {
            lead.ifPresentOrElse(leading -> leading.next(now), this::idle);
            return;
        }
        boolean moved = false;
        for (Party party : open) {
            Optional<Turn> turn = backend.turns().take(now.phase().round(party), backend.node(), TURN);
            moved |= turn.isPresent() && serve(turn.get(), now, waiting);
        }
        if (moved) {
            pause = SHORTEST;
        } else {
            idle();
        }
    }

    private boolean serve(Turn turn, Moment now, Set<Party> waiting) {
        mayHoldTurns = true;
        boolean moved = waiting.contains(turn.party())
                && backend.board().now().equals(Optional.of(now))
                && serve(turn.party(), now.phase());
        backend.turns().end(turn);
        mayHoldTurns = false;
        return moved;
    }

    private boolean serve(Party party, Phase phase) {
        if (phase == Phase.DISPATCH) {
            return world.dispatch(party).moved();
        }
        var errands = backend.board().of(phase, party);
        for (Board.Errand errand : errands) {
            if (phase == Phase.COLLECT) {
                world.collect(party);
            } else {
                desks.act(Set.of(errand.touched()));
            }
            backend.board().done(phase, errand);
        }
        return !errands.isEmpty();
    }

    /** Looks again soon, and less often the longer there is nothing to do. */
    private void idle() {
        pause(pause);
        pause = pause.compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
    }

    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
