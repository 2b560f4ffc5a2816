package dk.ungebro.adapters.sftp;

import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.signature.Signature;
import org.jspecify.annotations.Nullable;

/** Accepts the pinned host keys and nothing else, and remembers what it refused. */
final class PinnedHostKeys implements ServerKeyVerifier {

    private static final Set<String> RSA_SIGNATURES = Set.of("rsa-sha2-256", "rsa-sha2-512");

    private final Set<HostKeyPin> pins;

    private volatile @Nullable String refused;

    PinnedHostKeys(Set<HostKeyPin> pins) {
        this.pins = pins;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
        String type = KeyUtils.getKeyType(key);
        String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        boolean known = pins.stream().anyMatch(pin -> pin.matches(type, fingerprint));
        refused = known ? null : type + " " + fingerprint;
        return known;
    }

    Optional<String> refused() {
        return Optional.ofNullable(refused);
    }

    /** Those signatures that belong to a pinned key; all of them if a pin names no type. */
    List<NamedFactory<Signature>> choose(List<NamedFactory<Signature>> offered) {
        if (pins.stream().anyMatch(pin -> pin.keyType().isEmpty())) {
            return offered;
        }
        List<NamedFactory<Signature>> chosen = new ArrayList<>(offered);
        chosen.removeIf(
                factory -> pins.stream().noneMatch(pin -> signs(pin.keyType().orElseThrow(), factory.getName())));
        return chosen;
    }

    private static boolean signs(String keyType, String signature) {
        return keyType.equals(signature) || (keyType.equals("ssh-rsa") && RSA_SIGNATURES.contains(signature));
    }
}
