package dk.ungebro.casefile;

import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of the regime of injunctions, once a host has configured it. Pure functions. */
public final class RegimeDecisions {

    private RegimeDecisions() {}

    /**
     * Closes a case when the regime has ended: the injunction in force on the last day ends with it, and so does the
     * subscription. Duties that exist run off, and what was claimed stays claimed.
     *
     * @param file the case file of a municipality
     * @param stamp when, by whom, and under which law
     * @return the decision; nothing happens while no end is configured, before it, or a second time
     */
    public static Decision close(CaseFile file, Stamp stamp) {
        Optional<LocalDate> end =
                stamp.reading().law().endOfRegime().filter(day -> !stamp.today().isBefore(day));
        return end.map(day -> close(file, stamp, day.minusDays(1))).orElse(Decision.of());
    }

    private static Decision close(CaseFile file, Stamp stamp, LocalDate lastDay) {
        List<Fact> facts = new ArrayList<>();
        boolean inForceAfter =
                file.injunctions().injunctionOn(lastDay.plusDays(1)).isPresent();
        if (inForceAfter) {
            facts.add(new InjunctionEnded(lastDay, InjunctionEndCause.REGIME_ENDED));
        }
        boolean subscribedAfter = file.subscription(file.party())
                .filter(period -> period.lastDay().isAfter(lastDay))
                .isPresent();
        if (subscribedAfter && SubscriptionDecisions.end(file, stamp, lastDay) instanceof Decision.Decided ended) {
            facts.addAll(ended.facts());
        }
        return new Decision.Decided(facts);
    }
}
