package dk.ungebro.port;

import java.util.List;

/**
 * Carries batches between parties. It knows no domain: a batch is bytes with a header. Delivers at least once; a batch
 * that arrives twice has the same id.
 */
public interface Transport {

    /**
     * Hands a batch over. When the call returns, the batch will reach its recipient whatever happens to this process;
     * handing the same batch over twice is the same as once, or makes it arrive twice with the same id. Other contents
     * never take the place of a batch of the same id that waits.
     *
     * @param batch the batch
     * @throws TemporarilyUnavailable if it is not certain that the batch was handed over; call again
     * @throws Misconfigured if it can never be handed over as things are
     */
    void send(Batch batch);

    /**
     * Fetches batches that wait for this party, in the order of their ids. Fetching again before {@link #confirm} gives
     * the same ones again. A batch that is not complete, or whose bytes differ from its digest, is not given.
     *
     * @param limit how many at most, at least 1
     * @return the batches, empty if none waits
     * @throws TemporarilyUnavailable if the other side does not answer
     */
    List<Batch> fetch(int limit);

    /**
     * Confirms that a batch was taken in completely: it will not be fetched again. Confirming twice is the same as once.
     *
     * @param id the id of the batch
     * @throws TemporarilyUnavailable if the other side does not answer; the batch may then be fetched again
     */
    void confirm(String id);
}
