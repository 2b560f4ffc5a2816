package dk.ungebro.duty;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.Stamped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        Optional<Opening> gained = at(day, knownAt);
        for (Stamped<Fact> change : changes) {
            if (!change.at().isAfter(knownAt)) {
                continue;
            }
            Optional<Opening> now = at(day, change.at());
            if (gained.isPresent() && now.isEmpty()) {
                return Optional.of(new Covered(gained.get(), Optional.of(change)));
            }
            gained = gained.or(() -> now);
        }
        return gained.map(opening -> new Covered(opening, Optional.empty()));
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
