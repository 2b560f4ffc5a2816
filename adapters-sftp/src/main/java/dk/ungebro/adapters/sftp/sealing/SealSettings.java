package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.party.Party;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How the batches of a party are sealed. Begin with {@link #of}, then change what differs.
 *
 * @param party the party that sends and fetches
 * @param keys keys and certificates
 * @param clock the time by which certificates are judged; its zone is that of {@link SealedTransport#expiresOn}
 * @param maxBatchBytes how many bytes a batch may have before it is sealed
 * @param refused who is told of each batch that is not given; called in the fetching thread, before the batch is put
 *     aside
 */
public record SealSettings(Party party, KeyRing keys, Clock clock, int maxBatchBytes, Consumer<RefusedBatch> refused) {

    private static final int MAX_BATCH_BYTES = 64 * 1024 * 1024;

    /**
     * Checks the settings.
     *
     * @param party the party that sends and fetches
     * @param keys keys and certificates
     * @param clock the time
     * @param maxBatchBytes how many bytes a batch may have
     * @param refused who is told of each batch that is not given
     * @throws IllegalArgumentException if a batch would have no room
     */
    public SealSettings {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(refused, "refused");
        if (maxBatchBytes < 1) {
            throw new IllegalArgumentException("a batch has room for one byte at least");
        }
    }

    /**
     * Settings with 64 MiB for a batch, and refused batches in the log alone.
     *
     * @param party the party that sends and fetches
     * @param keys keys and certificates
     * @param clock the time
     * @return the settings
     */
    public static SealSettings of(Party party, KeyRing keys, Clock clock) {
        return new SealSettings(party, keys, clock, MAX_BATCH_BYTES, refused -> {});
    }

    /**
     * The same with another greatest size.
     *
     * @param bytes how many bytes a batch may have before it is sealed
     * @return the settings
     * @throws IllegalArgumentException if it is below 1
     */
    public SealSettings withMaxBatchBytes(int bytes) {
        return new SealSettings(party, keys, clock, bytes, refused);
    }

    /**
     * The same, with somebody who is told of refused batches.
     *
     * @param listener who is told
     * @return the settings
     */
    public SealSettings reportingTo(Consumer<RefusedBatch> listener) {
        return new SealSettings(party, keys, clock, maxBatchBytes, listener);
    }
}
