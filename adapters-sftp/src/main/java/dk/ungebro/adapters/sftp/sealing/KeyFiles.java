package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads keys, certificates and lists of what is revoked from files. */
public final class KeyFiles {

    private static final Pattern PEM_KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private KeyFiles() {}

    /** What is done with a file. */
    private interface Reading<T> {

        T read() throws IOException, GeneralSecurityException;
    }

    /**
     * Reads the key of a PKCS#12 file ({@code .p12}, {@code .pfx}).
     *
     * @param file the file, with one key and its certificate
     * @param password the password of the file and of the key
     * @return the key
     * @throws Misconfigured if the file cannot be read, the password is wrong, or there is not exactly one key
     */
    public static OwnKey pkcs12(Path file, char[] password) {
        return read(file, () -> {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, password);
            }
            List<String> keys = Collections.list(store.aliases());
            keys.removeIf(alias -> !isKey(store, alias));
            if (keys.size() != 1) {
                throw new Misconfigured("the file holds " + keys.size() + " keys instead of one: " + file);
            }
            return ownKey(store, keys.get(0), password);
        });
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the store is loaded", e);
        }
    }

    private static OwnKey ownKey(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        if (store.getKey(alias, password) instanceof PrivateKey key
                && store.getCertificate(alias) instanceof X509Certificate certificate) {
            return new OwnKey(key, certificate);
        }
        throw new GeneralSecurityException("a key without its certificate");
    }

    /**
     * Reads a key in PEM without a password ({@code BEGIN PRIVATE KEY}); protect the file by other means, or use PKCS#12.
     *
     * @param keyFile the file of the key
     * @param certificateFile the file of its certificate, which comes first if there are several
     * @return the key
     * @throws Misconfigured if a file cannot be read, or the two do not belong together
     */
    public static OwnKey pem(Path keyFile, Path certificateFile) {
        X509Certificate certificate = certificates(certificateFile).get(0);
        return read(keyFile, () -> {
            Matcher matcher = PEM_KEY.matcher(Files.readString(keyFile, StandardCharsets.ISO_8859_1));
            if (!matcher.find()) {
                throw new GeneralSecurityException("no private key without a password");
            }
            byte[] encoded = Base64.getMimeDecoder().decode(matcher.group(1));
            KeyFactory factory =
                    KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm());
            return new OwnKey(factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)), certificate);
        });
    }

    /**
     * Reads certificates, in PEM or DER.
     *
     * @param file the file
     * @return the certificates, at least one
     * @throws Misconfigured if the file cannot be read or has no certificate
     */
    public static List<X509Certificate> certificates(Path file) {
        return all(file, X509Certificate.class, CertificateFactory::generateCertificates);
    }

    /**
     * Reads lists of what is revoked, in PEM or DER.
     *
     * @param file the file
     * @return the lists, at least one
     * @throws Misconfigured if the file cannot be read or has no list
     */
    public static List<X509CRL> revocations(Path file) {
        return all(file, X509CRL.class, CertificateFactory::generateCRLs);
    }

    /** What a factory makes of a file. */
    private interface Parsing {

        Iterable<?> parse(CertificateFactory factory, InputStream in) throws GeneralSecurityException;
    }

    private static <T> List<T> all(Path file, Class<T> type, Parsing parsing) {
        return read(file, () -> {
            List<T> found = new ArrayList<>();
            try (InputStream in = Files.newInputStream(file)) {
                for (Object each : parsing.parse(CertificateFactory.getInstance("X.509"), in)) {
                    found.add(type.cast(each));
                }
            }
            if (found.isEmpty()) {
                throw new GeneralSecurityException("nothing in it");
            }
            return List.copyOf(found);
        });
    }

    private static <T> T read(Path file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Misconfigured("the file cannot be read as what it should hold: " + file, e);
        }
    }
}
