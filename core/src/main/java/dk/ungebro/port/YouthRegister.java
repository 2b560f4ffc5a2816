package dk.ungebro.port;

import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.util.Optional;

/**
 * The identity vault: the only place where a person number stands (R-GDPR-6). A changed person number keeps the youth
 * id.
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
     * What is known of a youth.
     *
     * @param id the id
     * @return the youth, or empty if the id was never given
     * @throws TemporarilyUnavailable if the register does not answer
     */
    Optional<Youth> find(YouthId id);

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
