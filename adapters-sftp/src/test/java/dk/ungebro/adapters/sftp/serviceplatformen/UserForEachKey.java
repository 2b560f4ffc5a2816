package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.party.Party;
import java.util.Optional;
import java.util.Set;

/** Every party has a user of its own, named by its key. */
final class UserForEachKey implements PlatformUsers {

    @Override
    public Optional<String> userOf(Party party) {
        return Optional.of(party.key());
    }

    @Override
    public Set<Party> partiesOf(String user) {
        try {
            return Set.of(Party.ofKey(user));
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }
}
