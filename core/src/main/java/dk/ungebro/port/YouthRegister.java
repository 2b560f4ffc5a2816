package dk.ungebro.port;

import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The identity vault: the only place where a person number stands (R-GDPR-6). A changed person number keeps the youth
 * id. What is asked for many at once is asked one by one unless an adapter knows a shorter way.
 */
public interface YouthRegister {

    /**
     * The id of a person number, given now if it is new. The same number always has the same id.
     *
     * @param cpr the person number
     * @return the id
     * @throws TemporarilyUnavailable if the register does not answer
     */
    YouthId identify(CprNumber cpr);

    /**
     * The ids of person numbers, given now to those that are new, each as {@link #identify(CprNumber)} gives it.
     *
     * @param numbers the person numbers, perhaps one of them twice, perhaps none
     * @return the id of each number
     * @throws TemporarilyUnavailable if the register does not answer; some of the ids may be given then, and asking
     *     again gives the same
     */
    default Map<CprNumber, YouthId> identify(Collection<CprNumber> numbers) {
        Map<CprNumber, YouthId> ids = new HashMap<>();
        numbers.forEach(number -> ids.put(number, identify(number)));
        return Map.copyOf(ids);
    }

    /**
     * What is known of a youth.
     *
     * @param id the id
     * @return the youth, or empty if the id was never given
     * @throws TemporarilyUnavailable if the register does not answer
     */
    Optional<Youth> find(YouthId id);

    /**
     * What is known of youths.
     *
     * @param ids the ids, perhaps one of them twice, perhaps none
     * @return the youths by their ids; an id that was never given is not in it
     * @throws TemporarilyUnavailable if the register does not answer
     */
    default Map<YouthId, Youth> find(Collection<YouthId> ids) {
        Map<YouthId, Youth> known = new HashMap<>();
        ids.forEach(id -> find(id).ifPresent(youth -> known.put(id, youth)));
        return Map.copyOf(known);
    }

    /**
     * Records what is known of a youth under the id of its person number; replaces what was known. If the youth has
     * another id already, use {@link #changeCpr}.
     *
     * @param youth the youth
     * @return the id of its person number, given now if it is new
     * @throws TemporarilyUnavailable if the register does not answer
     */
    YouthId register(Youth youth);

    /**
     * Gives a youth a new person number. The id stays, and the old number still leads to it.
     *
     * @param id the id
     * @param cpr the new number
     * @throws DataRejected if the number belongs to another id, or the id was never given
     * @throws TemporarilyUnavailable if the register does not answer
     */
    void changeCpr(YouthId id, CprNumber cpr);
}
