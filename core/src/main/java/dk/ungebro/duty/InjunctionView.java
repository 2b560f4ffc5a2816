package dk.ungebro.duty;

import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.Stamped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which injunction and which target group a youth had on a day, and since when that is known.
 *
 * @param journal the journal of a municipality
 */
public record InjunctionView(Journal journal) {

    /**
     * The target group on a day (R-TARGET-2: the latest placement on or before it).
     *
     * @param day the day
     * @return the placement with the time it was recorded, or empty if there is none
     */
    public Optional<Stamped<PlacedInTargetGroup>> groupOn(LocalDate day) {
        return groupOn(day, Instant.MAX);
    }

    Optional<Stamped<PlacedInTargetGroup>> groupOn(LocalDate day, Instant asKnownAt) {
        return journal.facts(PlacedInTargetGroup.class)
                .filter(placed -> !placed.at().isAfter(asKnownAt))
                .filter(placed -> !placed.fact().from().isAfter(day))
                .reduce(Stamped.laterBy(PlacedInTargetGroup::from));
    }

    /**
     * The injunction in force on a day.
     *
     * @param day the day
     * @return the injunction with the time it was recorded, or empty if none is in force
     */
    public Optional<Stamped<InjunctionGiven>> injunctionOn(LocalDate day) {
        return injunctionOn(day, Instant.MAX);
    }

    Optional<Stamped<InjunctionGiven>> injunctionOn(LocalDate day, Instant asKnownAt) {
        return journal.facts(InjunctionGiven.class)
                .filter(given -> !given.at().isAfter(asKnownAt))
                .filter(given -> !given.fact().from().isAfter(day))
                .filter(given -> !endedBefore(given.fact().from(), day, asKnownAt))
                .reduce(Stamped.laterBy(InjunctionGiven::from));
    }

    private boolean endedBefore(LocalDate from, LocalDate day, Instant asKnownAt) {
        return journal.facts(InjunctionEnded.class)
                .filter(ended -> !ended.at().isAfter(asKnownAt))
                .map(ended -> ended.fact().lastDay())
                .anyMatch(last -> !last.isBefore(from) && last.isBefore(day));
    }

    /**
     * Tells whether support transfer and follow-up cover the youth on a day: an injunction in force and target group nr.
     * 1, 4 or 5 (R-DFDG-4, D-2).
     *
     * @param day the day of admission
     * @return true if they do
     */
    public boolean covers(LocalDate day) {
        return groupOn(day)
                        .map(placed -> placed.fact().group().coveredByTransfer())
                        .orElse(false)
                && injunctionOn(day).isPresent();
    }

    /**
     * The target group on a day, NONE if it is not known.
     *
     * @param day the day
     * @return the group
     */
    public TargetGroup targetGroup(LocalDate day) {
        return groupOn(day).map(placed -> placed.fact().group()).orElse(TargetGroup.NONE);
    }
}
