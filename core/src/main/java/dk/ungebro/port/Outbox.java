package dk.ungebro.port;

import dk.ungebro.casefile.Post;
import dk.ungebro.party.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What one party has to send: messages and letters, put there by {@link CaseLedger#commit}, and receipts. And
 * what it could not take in, held until somebody has looked at it, beside a copy of what it could not send in time.
 */
public interface Outbox {

    /**
     * Leases items that wait and are due, oldest first. Due is what may be tried at the time of the request; the lease
     * lasts by the clock of the store, whatever time the caller has. A leased item is given to nobody else until the
     * lease ends; the same owner may lease it again, which is how a node goes on after a crash.
     *
     * @param request who leases, for how long, how many
     * @return the items, empty if there is nothing to do
     * @throws TemporarilyUnavailable if the store does not answer
     */
    List<OutboxItem> lease(LeaseRequest request);

    /**
     * Adds an item. One whose id waits already is left as it is.
     *
     * @param post the item
     * @throws TemporarilyUnavailable if the store does not answer
     */
    void add(Post post);

    /**
     * Removes items that were handed over. Ids that are not there are passed over.
     *
     * @param ids the ids of the items
     * @throws TemporarilyUnavailable if the store does not answer
     */
    void settle(Collection<String> ids);

    /**
     * Gives items back, to be tried again later; counts the attempt.
     *
     * @param ids the ids of the items
     * @param notBefore when to try again, by the clock of the callers
     * @throws TemporarilyUnavailable if the store does not answer
     */
    void retryLater(Collection<String> ids, Instant notBefore);

    /**
     * Holds something that could not be taken in. Holding the same id again changes nothing.
     *
     * @param item what and why
     * @throws TemporarilyUnavailable if the store does not answer
     */
    void quarantine(Quarantined item);

    /**
     * What is held, in the order of the ids.
     *
     * @param limit how many at most
     * @return the items
     * @throws TemporarilyUnavailable if the store does not answer
     */
    List<Quarantined> quarantined(int limit);

    /**
     * One that is held.
     *
     * @param id its id
     * @return it, or empty if it is not held
     * @throws TemporarilyUnavailable if the store does not answer
     */
    Optional<Quarantined> held(String id);

    /**
     * Says who looks after something that is held. An id that is not held is passed over.
     *
     * @param id its id
     * @param owner who, absent if nobody does any more
     * @throws TemporarilyUnavailable if the store does not answer
     */
    void assign(String id, Optional<StaffId> owner);

    /**
     * Lets go of something that was held, when it is dealt with. An id that is not held is passed over.
     *
     * @param id its id
     * @throws TemporarilyUnavailable if the store does not answer
     */
    void release(String id);
}
