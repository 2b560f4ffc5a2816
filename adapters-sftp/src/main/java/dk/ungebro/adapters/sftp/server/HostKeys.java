package dk.ungebro.adapters.sftp.server;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.jspecify.annotations.Nullable;

/** The host key of the server, kept in a file, and another one that it may show. */
final class HostKeys implements KeyPairProvider {

    private static final int BITS = 256;

    private final SimpleGeneratorHostKeyProvider own;
    private final Switches switches;

    private @Nullable KeyPair other;

    HostKeys(Path file, Switches switches) {
        this.own = new SimpleGeneratorHostKeyProvider(file);
        this.switches = switches;
        own.setAlgorithm(KeyUtils.EC_ALGORITHM);
        own.setKeySize(BITS);
        own.setOverwriteAllowed(false);
    }

    @Override
    public Iterable<KeyPair> loadKeys(@Nullable SessionContext session) throws IOException, GeneralSecurityException {
        return switches.isOn(Misbehaviour.OTHER_HOST_KEY) ? List.of(other()) : own.loadKeys(session);
    }

    private synchronized KeyPair other() throws GeneralSecurityException {
        KeyPair present = other;
        if (present == null) {
            present = KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, BITS);
            other = present;
        }
        return present;
    }

    /** Type and fingerprint of its own key. */
    String pin() {
        var key = own.loadKeys(null).get(0).getPublic();
        return KeyUtils.getKeyType(key) + " " + KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    }
}
