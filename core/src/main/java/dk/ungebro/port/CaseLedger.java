package dk.ungebro.port;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.message.MessageKey;
import dk.ungebro.youth.YouthId;
import java.util.List;
import java.util.Optional;

/** The case files of one party. The only port whose method needs a transaction. */
public interface CaseLedger {

    /**
     * Loads a case file.
     *
     * @param youth the youth
     * @return the case file with all committed entries; an empty one of version 0 for an unknown youth
     * @throws TemporarilyUnavailable if the store does not answer
     */
    CaseFile load(YouthId youth);

    /**
     * Stores a change: entries, post, duties, audit entries and the handled message, all of them or nothing. A duty
     * replaces the one of the same identity (youth, kind, subject). An item of post whose id waits already is left as it
     * is.
     *
     * @param change the change; one without entries and without a handled message changes nothing
     * @throws ConcurrentChange if the case file has another version than the change expects, or if the message was
     *     handled by somebody else meanwhile; nothing is stored then
     * @throws TemporarilyUnavailable if the store does not answer; it is unknown then whether the change was stored,
     *     and committing it again is safe: it is refused as a concurrent change if it was
     */
    void commit(Change change);

    /**
     * The message that was handled under an identity.
     *
     * @param key the identity
     * @return the message with its digest, or empty if none was handled
     * @throws TemporarilyUnavailable if the store does not answer
     */
    Optional<Handled> handled(MessageKey key);

    /**
     * A page of all youths with a case, in the order of their ids.
     *
     * @param after the last id of the page before, empty for the first page
     * @param limit how many at most, at least 1
     * @return ids greater than {@code after}; empty at the end
     * @throws TemporarilyUnavailable if the store does not answer
     */
    List<YouthId> youths(Optional<YouthId> after, int limit);
}
