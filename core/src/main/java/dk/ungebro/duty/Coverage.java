package dk.ungebro.duty;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.Stamped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Since when the facts cover a day of admission, and what took the coverage away (R-DFDG-4, D-2). Facts count from the
 * moment they are recorded, so a duty that a later fact takes away is cancelled by it and does not vanish.
 */
final class Coverage {

    private final InjunctionView view;
    private final List<Stamped<Fact>> changes;
    private final boolean withoutInjunction;
    private final Map<LocalDate, List<State>> states = new HashMap<>();

    /**
     * The coverage that a journal gives.
     *
     * @param journal the journal
     * @param withoutInjunction whether the target group alone is enough
     */
    Coverage(Journal journal, boolean withoutInjunction) {
        this.view = new InjunctionView(journal);
        this.withoutInjunction = withoutInjunction;
        this.changes = Stream.of(PlacedInTargetGroup.class, InjunctionGiven.class, InjunctionEnded.class)
                .flatMap(kind -> journal.facts(kind))
                .<Stamped<Fact>>map(Stamped::widened)
                .sorted(Facts.BY_TIME)
                .toList();
    }

    /**
     * A day that is covered.
     *
     * @param opening the facts on which the coverage rests
     * @param lost what took it away, absent while it holds
     */
    record Covered(Opening opening, Optional<Stamped<Fact>> lost) {}

    /**
     * The coverage of a day, as it was known from an instant on.
     *
     * @param day the day of admission
     * @param knownAt when the admission became known
     * @return the coverage, or empty if there never was any
     */
    Optional<Covered> of(LocalDate day, Instant knownAt) {
        Optional<Opening> gained = Optional.empty();
        for (State state : states.computeIfAbsent(day, this::states)) {
            boolean later = state.by().at().isAfter(knownAt);
            if (later && gained.isPresent() && state.rests().isEmpty()) {
                return Optional.of(new Covered(gained.get(), Optional.of(state.by())));
            }
            gained = later ? gained.or(state::rests) : state.rests();
        }
        return gained.map(opening -> new Covered(opening, Optional.empty()));
    }

    /**
     * The coverage of a day from a change on.
     *
     * @param by the change
     * @param rests the facts on which it rests, empty while there is none
     */
    private record State(Stamped<Fact> by, Optional<Opening> rests) {}

    private List<State> states(LocalDate day) {
        return changes.stream()
                .map(change -> new State(change, at(day, change.at())))
                .toList();
    }

    private Optional<Opening> at(LocalDate day, Instant asKnownAt) {
        Optional<Opening> placed = view.groupOn(day, asKnownAt)
                .filter(group -> group.fact().group().coveredByTransfer())
                .map(Opening::by);
        return withoutInjunction
                ? placed
                : placed.flatMap(opening -> view.injunctionOn(day, asKnownAt).map(opening::and));
    }
}
