package dk.ungebro.duty;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.Stamped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks up when something was first recorded. */
final class Facts {

    private Facts() {}

    static <F extends Fact> Optional<Instant> first(Journal journal, Class<F> kind, Predicate<F> which) {
        return journal.facts(kind)
                .filter(stamped -> which.test(stamped.fact()))
                .map(Stamped::at)
                .min(Instant::compareTo);
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
