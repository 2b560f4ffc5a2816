package dk.ungebro.port;

import dk.ungebro.party.Party;
import java.util.Optional;

/** Who receives at each party, and which cooperation agreement holds. */
public interface PartyDirectory {

    /**
     * What is known of a party.
     *
     * @param party the party
     * @return its profile, or empty if it is not in the directory
     * @throws TemporarilyUnavailable if the directory does not answer
     */
    Optional<PartyProfile> find(Party party);

    /**
     * Records a profile; replaces what was known of the party.
     *
     * @param profile the profile
     * @throws TemporarilyUnavailable if the directory does not answer
     */
    void save(PartyProfile profile);
}
