package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.port.TemporarilyUnavailable;

/** A transport that can put a batch aside for an operator, so that it is kept but not fetched again. */
public interface Rejecting {

    /**
     * Puts a waiting batch aside. It is kept as it arrived; the same id may be sent again. Putting aside twice is the
     * same as once.
     *
     * @param id the id of the batch
     * @param reason why, without personal data
     * @throws TemporarilyUnavailable if the other side does not answer; the batch may then be fetched again
     */
    void reject(String id, String reason);
}
