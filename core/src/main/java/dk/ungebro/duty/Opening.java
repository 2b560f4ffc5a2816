package dk.ungebro.duty;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DanishCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts that a duty needs; it opens when the last of them is known.
 *
 * @param facts at least one
 */
record Opening(List<Stamped<Fact>> facts) {

    static Opening by(Stamped<? extends Fact> fact) {
        return new Opening(List.of(fact.widened()));
    }

    Opening and(Opening other) {
        List<Stamped<Fact>> all = new ArrayList<>(facts);
        other.facts.stream().filter(fact -> !all.contains(fact)).forEach(all::add);
        return new Opening(all);
    }

    Opening and(Stamped<? extends Fact> fact) {
        return and(by(fact));
    }

    Instant at() {
        return facts.stream().map(Stamped::at).max(Instant::compareTo).orElseThrow();
    }

    LocalDate day() {
        return DanishCalendar.dayOf(at());
    }
}
