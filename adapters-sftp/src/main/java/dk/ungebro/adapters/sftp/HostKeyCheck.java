package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Misconfigured;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.kex.KexProposalOption;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.common.signature.Signature;
import org.jspecify.annotations.Nullable;

/** Accepts the trusted host keys and nothing else, and remembers what it was that could not be accepted. */
final class HostKeyCheck implements ServerKeyVerifier, SessionListener {

    private static final int SHORTEST_RSA = 2048;

    private volatile TrustedKeys trusted = TrustedKeys.pinned(Set.of());
    private volatile @Nullable String problem;

    /**
     * Before each connect: what is expected of the server.
     *
     * @return the signatures that are asked for, those that belong to a trusted key; all of them if a pin names no type
     * @throws Misconfigured if no trusted key is of a type that can be verified here
     */
    List<NamedFactory<Signature>> expect(TrustedKeys keys) {
        trusted = keys;
        problem = null;
        if (keys.pins().isEmpty()
                || keys.pins().stream().anyMatch(pin -> pin.keyType().isEmpty())) {
            return Algorithms.signatures();
        }
        Set<String> types =
                keys.pins().stream().flatMap(pin -> pin.keyType().stream()).collect(Collectors.toSet());
        List<NamedFactory<Signature>> chosen = Algorithms.signatures(types);
        if (chosen.isEmpty()) {
            throw new Misconfigured("no trusted host key is of a type that can be verified here: " + keys.text()
                    + "; ask the operator of the server for a key of another type. Keys of type ssh-ed25519 need"
                    + " Bouncy Castle");
        }
        return chosen;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
        String type = KeyUtils.getKeyType(key);
        String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        Optional<String> objection = trusted.objection(type, fingerprint);
        if (objection.isEmpty()
                && KeyUtils.RSA_ALGORITHM.equals(key.getAlgorithm())
                && KeyUtils.getKeySize(key) < SHORTEST_RSA) {
            objection = Optional.of("the host key " + type + " " + fingerprint + " is shorter than " + SHORTEST_RSA
                    + " bits; ask the operator of the server for a longer one");
        }
        problem = objection.orElse(null);
        return objection.isEmpty();
    }

    @Override
    public void sessionNegotiationEnd(
            Session session,
            Map<KexProposalOption, String> client,
            Map<KexProposalOption, String> server,
            Map<KexProposalOption, String> negotiated,
            @Nullable Throwable reason) {
        if (reason != null) {
            problem = Offers.problem(client, server, trusted);
        }
    }

    /** What the last server could not be trusted for, in words for an operator. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }
}
