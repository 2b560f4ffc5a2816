package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.sealing.KeyFiles;
import dk.ungebro.adapters.sftp.sealing.KeyRing;
import dk.ungebro.adapters.sftp.sealing.OwnKey;
import dk.ungebro.party.Party;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keys and certificates of all parties of a run. Each is made when it is first wanted and kept in the work folder, so that
 * all nodes have the same, and a run that goes on too. They are as fictive as the youths, and so is their password.
 */
final class SandboxKeys implements KeyRing {

    private static final char[] PASSWORD = "fictive".toCharArray();

    private final Path folder;
    private final CertificateIssuer issuer;
    private final Map<Party, OwnKey> known = new HashMap<>();

    private SandboxKeys(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.issuer = new CertificateIssuer(once("issuer", CertificateIssuer::anew));
    }

    static SandboxKeys in(Path folder) throws IOException {
        return new SandboxKeys(folder);
    }

    @Override
    public List<OwnKey> ownKeys(Party party) {
        return List.of(key(party));
    }

    @Override
    public List<X509Certificate> certificatesOf(Party partner) {
        return List.of(key(partner).certificate());
    }

    @Override
    public List<X509Certificate> issuers() {
        return List.of(issuer.certificate());
    }

    @Override
    public List<X509CRL> revocations() {
        return List.of();
    }

    private synchronized OwnKey key(Party party) {
        return known.computeIfAbsent(party, wanted -> {
            try {
                return once(wanted.key(), () -> issuer.issue(wanted.key()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whoever comes first among the nodes makes it. */
    private OwnKey once(String name, Supplier<OwnKey> maker) throws IOException {
        Path file = folder.resolve(name + ".p12");
        try (FileChannel turn =
                        FileChannel.open(folder.resolve("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var taken = turn.lock()) {
            if (taken.isValid() && !Files.exists(file)) {
                write(file, maker.get());
            }
        }
        return KeyFiles.pkcs12(file, PASSWORD.clone());
    }

    private static void write(Path file, OwnKey key) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".tmp");
        try (OutputStream out = Files.newOutputStream(half)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", key.key(), PASSWORD, new Certificate[] {key.certificate()});
            store.store(out, PASSWORD);
        } catch (GeneralSecurityException e) {
            throw new IOException("a key cannot be kept", e);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
