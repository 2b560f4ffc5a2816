package dk.ungebro.contracts.memory;

import dk.ungebro.party.Party;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.PartyProfile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The directory of parties in memory.
 *
 * <p>Thread-safe.
 */
public final class InMemoryPartyDirectory implements PartyDirectory {

    private final Map<Party, PartyProfile> profiles = new ConcurrentHashMap<>();

    /** An empty directory. */
    public InMemoryPartyDirectory() {}

    @Override
    public Optional<PartyProfile> find(Party party) {
        return Optional.ofNullable(profiles.get(party));
    }

    @Override
    public void save(PartyProfile profile) {
        profiles.put(profile.party(), profile);
    }
}
