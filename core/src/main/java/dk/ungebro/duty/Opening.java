package dk.ungebro.duty;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DanishCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that a duty needs; it opens when the last of them is known. */
final class Opening {

    private final List<Stamped<Fact>> facts;
    private final Instant at;
    private @Nullable LocalDate day;

    private Opening(List<Stamped<Fact>> facts, Instant at) {
        this.facts = facts;
        this.at = at;
    }

    static Opening by(Stamped<? extends Fact> fact) {
        return new Opening(List.of(fact.widened()), fact.at());
    }

    Opening and(Stamped<? extends Fact> fact) {
        Stamped<Fact> further = fact.widened();
        if (facts.contains(further)) {
            return this;
        }
        List<Stamped<Fact>> all = new ArrayList<>(facts);
        all.add(further);
        return new Opening(all, Facts.later(at, further.at()));
    }

    List<Stamped<Fact>> facts() {
        return facts;
    }

    Instant at() {
        return at;
    }

    LocalDate day() {
        if (day == null) {
            day = DanishCalendar.dayOf(at);
        }
        return day;
    }
}
