package dk.ungebro.duty;

import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.Stamped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Since when placements in target groups give a duty its ground, from the day it counts from to the day it is due, and
 * what took the ground away. As in {@link Coverage}, facts count from the moment they are recorded.
 */
final class CourseCoverage {

    private final InjunctionView view;
    private final List<Stamped<Fact>> placements;

    CourseCoverage(Journal journal) {
        this.view = new InjunctionView(journal);
        this.placements = journal.facts(PlacedInTargetGroup.class)
                .map(Stamped::widened)
                .sorted(Facts.BY_TIME)
                .toList();
    }

    /**
     * Which groups on which days.
     *
     * @param groups the target groups that bring the duty
     * @param from the day it counts from
     * @param due the day it is due
     */
    record Stay(Predicate<TargetGroup> groups, LocalDate from, LocalDate due) {}

    /** The ground of a duty that other facts have opened so far; empty if there never was any. */
    Optional<Coverage.Covered> of(Opening opening, Stay stay) {
        Optional<Coverage.Covered> ground = at(opening, stay, opening.at());
        for (Stamped<Fact> placed : placements) {
            if (placed.at().isAfter(opening.at())) {
                Optional<Coverage.Covered> now = at(opening, stay, placed.at());
                ground = ground.isEmpty() ? now : after(placed, ground.get(), now);
            }
        }
        return ground;
    }

    private static Optional<Coverage.Covered> after(
            Stamped<Fact> placed, Coverage.Covered before, Optional<Coverage.Covered> now) {
        if (now.isEmpty() && before.lost().isEmpty()) {
            return Optional.of(new Coverage.Covered(before.opening(), Optional.of(placed)));
        }
        return now.isPresent() && before.lost().isPresent() ? now : Optional.of(before);
    }

    private Optional<Coverage.Covered> at(Opening opening, Stay stay, Instant asKnownAt) {
        return placed(stay, stay.from(), asKnownAt)
                .filter(placed -> placed(stay, stay.due(), asKnownAt).isPresent())
                .map(placed -> new Coverage.Covered(opening.and(placed), Optional.empty()));
    }

    private Optional<Stamped<PlacedInTargetGroup>> placed(Stay stay, LocalDate day, Instant asKnownAt) {
        return view.groupOn(day, asKnownAt)
                .filter(placed -> stay.groups().test(placed.fact().group()));
    }
}
