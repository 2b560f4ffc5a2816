package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Misconfigured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;

/**
 * A file with a private key, as OpenSSH or OpenSSL writes it. It is read at each login, so that a key that is replaced
 * counts without a restart.
 *
 * @param path the file
 * @param passphrase what opens it, asked for each time; absent if the key is not encrypted
 */
record KeyFile(Path path, Optional<Supplier<String>> passphrase) {

    private static final int MOST_BYTES = 64 * 1024;

    /**
     * Reads the first key of the file.
     *
     * @throws Misconfigured if there is none that can be read
     */
    KeyPair read() {
        byte[] bytes = bytes();
        try {
            return first(bytes)
                    .orElseThrow(() -> new Misconfigured("the file " + path + " holds no private key that can be read;"
                            + " it is taken in the form of OpenSSH or PEM, as ssh-keygen writes it"));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | IllegalStateException e) {
            throw new Misconfigured(
                    "the private key in " + path + " cannot be opened: "
                            + (passphrase.isPresent() ? "is the passphrase wrong?" : "does it need a passphrase?")
                            + " A key of type ed25519 needs Bouncy Castle",
                    e);
        }
    }

    private Optional<KeyPair> first(byte[] bytes) throws IOException, GeneralSecurityException {
        FilePasswordProvider password =
                passphrase.map(Supplier::get).map(FilePasswordProvider::of).orElse(FilePasswordProvider.EMPTY);
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            Iterable<KeyPair> keys = SecurityUtils.loadKeyPairIdentities(null, new PathResource(path), in, password);
            Iterator<KeyPair> found = keys == null ? null : keys.iterator();
            return found != null && found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        }
    }

    private byte[] bytes() {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Misconfigured("the file " + path + " is too long for a private key");
            }
            return bytes;
        } catch (IOException e) {
            throw new Misconfigured("the private key file " + path + " cannot be read", e);
        }
    }
}
