package dk.ungebro.contracts;

import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import java.util.List;

/** A transaction that a caller has begun and that a store joins. The caller alone ends it. */
public interface AmbientTransaction extends AutoCloseable {

    /**
     * A store that joins this transaction.
     *
     * @param party the party
     * @return its store, to be used by one thread; once the transaction has ended it stands outside of any
     */
    Store store(Party party);

    /**
     * Writes something of the caller's own in this transaction.
     *
     * @param text what to write, at most 100 characters
     */
    void note(String text);

    /**
     * Tells whether the transaction still takes statements of the caller.
     *
     * @return false if it is broken or has ended
     */
    boolean usable();

    /**
     * What stores did to the transaction that is the caller's to do, such as to commit, to roll back, to close the
     * connection, or to set auto-commit.
     *
     * @return the names of these calls, empty if there was none
     */
    List<String> meddling();

    /** Ends the transaction: what was written in it is stored. */
    void commit();

    /** Ends the transaction: nothing of what was written in it is stored. */
    void rollback();

    /** Rolls back if the transaction has not ended, and lets go of what it holds. */
    @Override
    void close();
}
