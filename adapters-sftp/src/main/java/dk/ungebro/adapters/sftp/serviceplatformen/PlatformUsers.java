package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.party.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which SFTP user of the platform carries the post of which party. Implementations are thread-safe. */
public interface PlatformUsers {

    /**
     * The user of a party.
     *
     * @param party the party
     * @return its user, empty if it has none
     */
    Optional<String> userOf(Party party);

    /**
     * The parties of a user. One user may carry the post of several, if the file names tell them apart.
     *
     * @param user the user
     * @return its parties, empty if it is not known
     */
    Set<Party> partiesOf(String user);

    /**
     * A fixed list.
     *
     * @param users the user of each party
     * @return the list
     * @throws IllegalArgumentException if a name is empty, longer than 200 characters, or has control characters or white
     *     space around it
     */
    static PlatformUsers of(Map<Party, String> users) {
        Map<Party, String> copy = Map.copyOf(users);
        Texts.requirePlain(List.copyOf(copy.values()));
        return new PlatformUsers() {
            @Override
            public Optional<String> userOf(Party party) {
                return Optional.ofNullable(copy.get(party));
            }

            @Override
            public Set<Party> partiesOf(String user) {
                return copy.keySet().stream()
                        .filter(party -> user.equals(copy.get(party)))
                        .collect(Collectors.toUnmodifiableSet());
            }
        };
    }
}
