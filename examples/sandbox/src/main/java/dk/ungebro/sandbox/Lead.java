package dk.ungebro.sandbox;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the first node does besides: begins and ends the days, and moves on from phase to phase. */
final class Lead {

    private final SharedBackend backend;
    private final DayWork work;
    private final Consumer<String> line;
    private boolean calendarRead;

    Lead(SharedBackend backend, DayWork work, Consumer<String> line) {
        this.backend = backend;
        this.work = work;
        this.line = line;
    }

    /** Before the first day. */
    void begin() {
        work.beforeFirstDay();
        Optional<LocalDate> first = work.after(Optional.empty());
        backend.board().begin(first.orElse(LocalDate.EPOCH), first.isPresent() ? Phase.MORNING : Phase.OVER);
    }

    void morning(Moment now) {
        work.morning(now.day()).forEach(touched -> {
            backend.expect(touched.party());
            backend.board().askToAct(touched);
        });
        backend.board().moveOn(now, Phase.DISPATCH);
    }

    /** Nothing waits in this phase any more. */
    void next(Moment now) {
        backend.board().moveOn(now, phaseAfter(now.phase()));
    }

    private Phase phaseAfter(Phase phase) {
        if (phase == Phase.DISPATCH) {
            return Phase.COLLECT;
        }
        boolean mailMoves = !backend.waiting(Phase.DISPATCH).isEmpty()
                || !backend.waiting(Phase.COLLECT).isEmpty();
        if (mailMoves) {
            return Phase.DISPATCH;
        }
        return backend.waiting(Phase.ACT).isEmpty() ? Phase.EVENING : Phase.ACT;
    }

    void evening(Moment now) {
        if (!calendarRead) {
            work.calendar().readAgendas(duty -> {});
            calendarRead = true;
        }
        Set<Touched> cases = backend.board().touched();
        String story = work.evening(now.day(), cases, line);
        backend.board().close(now, story, work.after(Optional.of(now.day())));
    }
}
