package dk.ungebro.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A fact with the time it was recorded.
 *
 * @param <F> the kind of fact
 * @param at when it was recorded
 * @param fact the fact
 */
public record Stamped<F extends Fact>(Instant at, F fact) {

    /**
     * Chooses the fact that counts: the one with the later day, of the same day the one recorded later, of the
     * same moment the one whose text comes later.
     *
     * @param <F> the kind of fact
     * @param day the day from which a fact counts
     * @return the choice between two
     */
    public static <F extends Fact> BinaryOperator<Stamped<F>> laterBy(Function<F, LocalDate> day) {
        Comparator<Stamped<F>> order = Comparator.comparing((Stamped<F> stamped) -> day.apply(stamped.fact()))
                .thenComparing(Stamped::at)
                .thenComparing(stamped -> stamped.fact().toString());
        return (one, other) -> order.compare(one, other) > 0 ? one : other;
    }

    /**
     * The same fact, of which only that it is one is known.
     *
     * @return the fact with its time
     */
    public Stamped<Fact> widened() {
        return new Stamped<>(at, fact);
    }
}
