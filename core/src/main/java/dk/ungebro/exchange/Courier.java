package dk.ungebro.exchange;

import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt.Level;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import dk.ungebro.port.Transport;
import dk.ungebro.port.YouthMailbox;
import java.time.Clock;
import java.util.List;

/**
 * Carries the post of one party: hands over what waits in the outbox, and takes in what has arrived. The host calls it
 * from its own scheduler; it has no thread. Several nodes may do so at once. What fails is tried again at a later call;
 * a crash at any point leads to repetition, never to loss, and repetition has no effect.
 */
public final class Courier {

    private final Dispatch dispatch;
    private final Collection collection;
    private final Answers answers;
    private final HeldItems held;
    private final Repetition repetition;
    private final Ports ports;

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
        this.answers = new Answers(ports.store(), ports.clock());
        this.collection = new Collection(ports, handler, answers);
        this.held = new HeldItems(ports, handler, answers);
        this.repetition = new Repetition(ports);
        this.ports = ports;
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

    /**
     * Tells the authors of messages that these have come further: that a person has seen them, or has done what they ask
     * for. Whether to tell it is the host's choice; the receipt goes the way that the message came, and holds nothing but
     * the key of the message. Messages of the party itself and messages that it has not taken in are passed over.
     *
     * @param level {@link Level#SHOWN} or {@link Level#ACTED_ON}
     * @param messages the messages
     * @throws IllegalArgumentException if the level is below these; the courier itself tells those
     * @throws dk.ungebro.port.TemporarilyUnavailable if the store does not answer; call again
     */
    public void tell(Level level, java.util.Collection<MessageKey> messages) {
        if (level.compareTo(Level.SHOWN) < 0) {
            throw new IllegalArgumentException("the courier itself tells what is stored and valid");
        }
        answers.tell(level, messages);
    }

    /**
     * Tries again what is held, when the reason is mended: takes in a line, or sends an item.
     *
     * @param id what is held
     * @return true if it is taken in, or waits to be sent, and is held no more
     * @throws dk.ungebro.port.TemporarilyUnavailable if the store does not answer; call again
     */
    public boolean tryAgain(String id) {
        return held.tryAgain(id);
    }

    /**
     * Hands over once more what a partner has not answered: the same messages under the same numbers, so whatever did
     * arrive has no effect. A batch with a notice about an admission that was annulled since is not sent again; what else
     * was in it goes back to the outbox. For when a partner says that batches are missing, or could not be opened.
     *
     * @param partner the partner
     * @return how many batches
     * @throws dk.ungebro.port.TemporarilyUnavailable if store or transport do not answer; call again
     * @throws dk.ungebro.port.Misconfigured if a batch can never be handed over as things are
     */
    public int sendAgain(Party partner) {
        return repetition.run(partner);
    }

    /**
     * What a person has to look at in the exchange with partners: batches that never came, batches without an answer,
     * partners that have fallen silent. Best asked every morning.
     *
     * @param patience how long to wait for partners
     * @return the concerns, empty if all is well
     * @throws dk.ungebro.port.TemporarilyUnavailable if the store does not answer
     */
    public List<Concern> concerns(Patience patience) {
        return Concerns.of(
                ports.store().correspondence().standings(), ports.clock().instant(), patience);
    }
}
