package dk.ungebro.port;

import java.time.Instant;

/**
 * Who wants to send.
 *
 * @param owner the node, 1 to 60 characters; the same after a restart
 * @param now the time
 * @param until when the lease ends
 * @param limit how many items at most, at least 1
 */
public record LeaseRequest(String owner, Instant now, Instant until, int limit) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the lease ends before it begins or the limit is below 1
     */
    public LeaseRequest {
        if (!until.isAfter(now) || limit < 1 || owner.isEmpty() || owner.length() > 60) {
            throw new IllegalArgumentException("a lease has an owner, lasts, and has room for one item at least");
        }
    }
}
