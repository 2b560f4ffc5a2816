package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.sealing.SealSettings;
import dk.ungebro.adapters.sftp.sealing.SealedTransport;
import dk.ungebro.party.Party;
import dk.ungebro.port.Transport;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Post that is signed and encrypted, so that the server in between sees nothing of it and can change nothing. */
final class SealedPost implements PostService {

    private final PostService inner;
    private final SandboxKeys keys;
    private final Map<Party, Transport> transports = new HashMap<>();

    private SealedPost(PostService inner, SandboxKeys keys) {
        this.inner = inner;
        this.keys = keys;
    }

    /** Sealed, unless the run is to go without. */
    static PostService of(PostService post, Options options, WorkFolder folder) throws IOException {
        return options.sealed() ? new SealedPost(post, SandboxKeys.in(folder.path("keys"))) : post;
    }

    @Override
    public Transport transport(Party party) {
        return transports.computeIfAbsent(
                party, to -> new SealedTransport(inner.transport(to), SealSettings.of(to, keys, Clock.systemUTC())));
    }

    @Override
    public void close() {
        inner.close();
    }
}
