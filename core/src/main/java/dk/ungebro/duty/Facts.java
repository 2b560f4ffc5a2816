package dk.ungebro.duty;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.Stamped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks up what was recorded first. */
final class Facts {

    static final Comparator<Stamped<Fact>> BY_TIME = Comparator.comparing((Stamped<Fact> stamped) -> stamped.at())
            .thenComparing(stamped -> stamped.fact().toString());

    private Facts() {}

    static <F extends Fact> Optional<Stamped<Fact>> first(Journal journal, Class<F> kind, Predicate<F> which) {
        return first(journal.facts(kind).filter(stamped -> which.test(stamped.fact())));
    }

    static Optional<Stamped<Fact>> first(Stream<? extends Stamped<? extends Fact>> facts) {
        return facts.<Stamped<Fact>>map(Stamped::widened).min(BY_TIME);
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
