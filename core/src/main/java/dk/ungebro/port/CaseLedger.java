package dk.ungebro.port;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.message.MessageKey;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The case files of one party. The only port whose methods need a transaction. What is asked or stored for many at once
 * is done one by one unless an adapter knows a shorter way.
 */
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
     * Loads several case files.
     *
     * @param youths the youths, perhaps one of them twice, perhaps none
     * @return a case file for each, in their order, as {@link #load(YouthId)} gives it
     * @throws TemporarilyUnavailable if the store does not answer
     */
    default List<CaseFile> load(Collection<YouthId> youths) {
        return youths.stream().map(this::load).toList();
    }

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
     * Stores changes in their order, each whole or not at all. A refused one does not undo the others. A later change of
     * a case expects the version after the earlier one, and is refused too when the earlier one is. May store all of
     * them in one transaction.
     *
     * @param changes the changes, perhaps none; several of one case follow one another
     * @return those that were refused as concurrent changes, in their order; nothing of them is stored
     * @throws TemporarilyUnavailable if the store does not answer; it is unknown then of each change whether it was
     *     stored, and committing all of them again is safe: those that were stored are refused
     */
    default List<Change> commitAll(List<Change> changes) {
        List<Change> refused = new ArrayList<>();
        Set<YouthId> stopped = new HashSet<>();
        for (Change change : changes) {
            // The version alone does not tell: somebody else's entry may have brought the case to the expected one.
            if (stopped.contains(change.youth()) || !committed(change)) {
                stopped.add(change.youth());
                refused.add(change);
            }
        }
        return List.copyOf(refused);
    }

    private boolean committed(Change change) {
        try {
            commit(change);
            return true;
        } catch (ConcurrentChange e) {
            return false;
        }
    }

    /**
     * The message that was handled under an identity.
     *
     * @param key the identity
     * @return the message with its digest, or empty if none was handled
     * @throws TemporarilyUnavailable if the store does not answer
     */
    Optional<Handled> handled(MessageKey key);

    /**
     * The messages that were handled under some identities.
     *
     * @param keys the identities, perhaps one of them twice, perhaps none
     * @return the messages by their identities; an identity under which none was handled is not in it
     * @throws TemporarilyUnavailable if the store does not answer
     */
    default Map<MessageKey, Handled> handled(Collection<MessageKey> keys) {
        Map<MessageKey, Handled> found = new HashMap<>();
        keys.forEach(key -> handled(key).ifPresent(message -> found.put(key, message)));
        return Map.copyOf(found);
    }

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
