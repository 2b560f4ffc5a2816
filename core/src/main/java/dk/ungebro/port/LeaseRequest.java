package dk.ungebro.port;

import java.time.Duration;
import java.time.Instant;

/**
 * Who wants to send. Two clocks take part: that of the caller says which items are due, that of the store when the lease
 * ends. Nodes whose clocks differ share one store, so none of them may judge the lease of another.
 *
 * @param owner the node, 1 to 60 characters; the same after a restart
 * @param now the time by the clock of the caller; items that are due by then are wanted
 * @param lasting how long the lease lasts by the clock of the store
 * @param limit how many items at most, at least 1
 */
public record LeaseRequest(String owner, Instant now, Duration lasting, int limit) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the owner has another length, the lease does not last, or the limit is below 1
     */
    public LeaseRequest {
        if (lasting.isNegative() || lasting.isZero() || limit < 1 || owner.isEmpty() || owner.length() > 60) {
            throw new IllegalArgumentException("a lease has an owner, lasts, and has room for one item at least");
        }
    }
}
