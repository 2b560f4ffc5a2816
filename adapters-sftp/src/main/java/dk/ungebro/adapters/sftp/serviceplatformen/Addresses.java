package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.util.Optional;
import java.util.Set;

/** Which users and parties a file goes between, as far as its name and the list of users tell. */
final class Addresses {

    private final PlatformUsers users;
    private final FileNames names;
    private final Party own;
    private final String ownUser;

    Addresses(PlatformSettings settings, Party own) {
        this.users = settings.users();
        this.names = settings.names();
        this.own = own;
        this.ownUser = users.userOf(own)
                .orElseThrow(() -> new IllegalArgumentException("no user of the platform for " + own.key()));
        if (!isTold("to", ownUser)) {
            throw new IllegalArgumentException(severalParties("to", ownUser));
        }
    }

    private boolean isTold(String part, String user) {
        return names.tell(part) || users.partiesOf(user).size() == 1;
    }

    private static String severalParties(String part, String user) {
        return "user " + user + " serves several parties, or none: let the file names tell {" + part + "}";
    }

    String ownUser() {
        return ownUser;
    }

    /** The user that a batch is sent to, if the recipient will be able to tell whose it is. */
    String userTo(Batch batch) {
        String user = users.userOf(batch.to())
                .orElseThrow(() -> new Misconfigured("the recipient has no user of the platform: " + batch));
        if (!isTold("from", ownUser)) {
            throw new Misconfigured(severalParties("from", ownUser));
        }
        if (!isTold("to", user)) {
            throw new Misconfigured(severalParties("to", user));
        }
        return user;
    }

    /** Whether a file in the folder of the own user is for the own party. */
    boolean isOwn(FileName name) {
        return name.to().map(own::equals).orElse(true);
    }

    /** Who sent a file, if its name does not contradict the user that the platform names. */
    Optional<Party> sender(FileName name, String user) {
        if (name.from().isPresent()) {
            return name.from()
                    .filter(party -> users.userOf(party).filter(user::equals).isPresent());
        }
        Set<Party> parties = users.partiesOf(user);
        return parties.size() == 1 ? parties.stream().findFirst() : Optional.empty();
    }
}
