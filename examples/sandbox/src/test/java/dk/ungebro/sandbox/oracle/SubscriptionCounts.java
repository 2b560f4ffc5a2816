package dk.ungebro.sandbox.oracle;

/**
 * The subscriptions of a run.
 *
 * @param open open at the end
 * @param closed closed at the 30th birthday
 */
public record SubscriptionCounts(int open, int closed) {}
