package dk.ungebro.contracts;

import dk.ungebro.contracts.DeskStep.Part;
import dk.ungebro.port.Youth;
import dk.ungebro.subscription.Residence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What happens to one youth at all desks.
 *
 * @param seed what it was made from
 * @param youth the youth as first registered
 * @param residence where the youth lives
 * @param steps what is done, in the order of the days
 * @param traits what decides which orders are law
 */
record DeskHistory(long seed, Youth youth, Residence residence, List<DeskStep> steps, Set<Trait> traits) {

    /** What decides which orders within a day are law. */
    enum Trait {
        /** A programme too short to be reported. */
        SHORT_PROGRAMME,
        /** A warning of absence, perhaps recorded only. */
        ABSENCE_WARNING,
        /** A youth under 18, whose guardian is informed of a risk unless it was annulled ahead. */
        MINOR,
        /** An assessment ahead of the admission: the notice leaves when the admission arrives. */
        ASSESSED_AHEAD
    }

    /**
     * Whether annulments come last in a day: an annulment of what was never sent is not sent either, no guardian is
     * informed of what was annulled ahead, and no notice answers an admission that is known to be annulled. In all other
     * histories an annulment may come before or after its target.
     */
    boolean annulmentsLast() {
        return !traits.isEmpty();
    }

    /** The part of the day to which a report belongs. */
    static Part partOf(boolean admission, boolean annulment, Set<Trait> traits) {
        if (admission && traits.contains(Trait.SHORT_PROGRAMME)) {
            return Part.ADMISSION;
        }
        return annulment && !traits.isEmpty() ? Part.ANNULMENT : Part.REPORT;
    }

    SortedMap<LocalDate, List<DeskStep>> days() {
        return steps.stream().collect(Collectors.groupingBy(DeskStep::day, TreeMap::new, Collectors.toList()));
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(DeskStep::toString)
                .collect(Collectors.joining(
                        "\n  ",
                        "-Dhistories.seed=" + seed + " born " + youth.birthDate() + " " + traits + "\n  ",
                        "\n"));
    }
}
