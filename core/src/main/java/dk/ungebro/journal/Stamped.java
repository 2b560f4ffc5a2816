package dk.ungebro.journal;

import java.time.Instant;

/**
 * A fact with the time it was recorded.
 *
 * @param <F> the kind of fact
 * @param at when it was recorded
 * @param fact the fact
 */
public record Stamped<F extends Fact>(Instant at, F fact) {}
