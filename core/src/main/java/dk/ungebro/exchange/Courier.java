package dk.ungebro.exchange;

import dk.ungebro.port.Store;
import dk.ungebro.port.Transport;
import dk.ungebro.port.YouthMailbox;
import java.time.Clock;

/**
 * Carries the post of one party: hands over what waits in the outbox, and takes in what has arrived. The host calls it
 * from its own scheduler; it has no thread. Several nodes may do so at once. What fails is tried again at a later call;
 * a crash at any point leads to repetition, never to loss, and repetition has no effect.
 */
public final class Courier {

    private final Dispatch dispatch;
    private final Collection collection;

    /**
     * What a courier works with.
     *
     * @param store the party's store
     * @param transport how batches travel
     * @param mailbox where letters go
     * @param codec how messages are written
     * @param clock the time
     */
    public record Ports(Store store, Transport transport, YouthMailbox mailbox, MessageCodec codec, Clock clock) {}

    /**
     * A courier of one party on one node.
     *
     * @param ports what it works with
     * @param handler whom it hands what arrives
     * @param node the name of the node, 1 to 60 characters, the same after a restart
     */
    public Courier(Ports ports, MessageHandler handler, String node) {
        this.dispatch = new Dispatch(ports, handler, node);
        this.collection = new Collection(ports, handler);
    }

    /**
     * Hands over all that waits and is due.
     *
     * @return what happened
     */
    public Tick dispatch() {
        return dispatch.run();
    }

    /**
     * Takes in all that has arrived. A message that cannot be taken in is held with its reason and stops no other.
     *
     * @return what happened
     */
    public Tick collect() {
        return collection.run();
    }
}
