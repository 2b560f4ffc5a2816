package dk.ungebro.benchmarks.sftp;

import dk.ungebro.adapters.sftp.sealing.FixedKeyRing;
import dk.ungebro.adapters.sftp.sealing.OwnKey;
import dk.ungebro.adapters.sftp.sealing.SealSettings;
import dk.ungebro.adapters.sftp.sealing.SealedTransport;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Seals with certificates that are made for one run. */
final class Seals {

    private static final X500Principal ISSUER = new X500Principal("CN=Issuer, O=Benchmark, C=DK");
    private static final int ISSUING = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    private static final int ALL = KeyUsage.digitalSignature | KeyUsage.keyEncipherment | KeyUsage.keyAgreement;

    private final Clock clock = Clock.systemUTC();
    private final PrivateKey issuing;
    private final X509Certificate issuer;
    private final FixedKeyRing keys;

    private Seals(String algorithm, int bits) throws Exception {
        KeyPair pair = pair("EC", 256);
        issuing = pair.getPrivate();
        issuer = certify(ISSUER, pair.getPublic(), 1, true);
        keys = keys(algorithm, bits);
    }

    static Transport plain(Transport inner, Party party) {
        return inner;
    }

    /** Everybody has a key of this kind and knows the certificates of the others. */
    static Seals of(String algorithm, int bits) throws Exception {
        return new Seals(algorithm, bits);
    }

    private FixedKeyRing keys(String algorithm, int bits) throws Exception {
        FixedKeyRing ring = FixedKeyRing.trusting(List.of(issuer));
        List<Party> everybody = new ArrayList<>(Messages.RECIPIENTS);
        everybody.add(Messages.SENDER);
        for (Party party : everybody) {
            KeyPair pair = pair(algorithm, bits);
            X509Certificate certificate = certify(
                    new X500Principal("CN=" + party.key() + ", O=Benchmark, C=DK"),
                    pair.getPublic(),
                    2 + everybody.indexOf(party),
                    false);
            ring = ring.withOwn(party, List.of(new OwnKey(pair.getPrivate(), certificate)))
                    .withPartner(party, List.of(certificate));
        }
        return ring;
    }

    Transport around(Transport inner, Party party) {
        return new SealedTransport(inner, SealSettings.of(party, keys, clock));
    }

    /** What would be carried. */
    List<Batch> seal(List<Batch> plain) {
        List<Batch> sealed = new ArrayList<>();
        Transport transport = around(new Collecting(sealed), Messages.SENDER);
        plain.forEach(transport::send);
        return sealed;
    }

    private record Collecting(List<Batch> sent) implements Transport {

        @Override
        public void send(Batch batch) {
            sent.add(batch);
        }

        @Override
        public List<Batch> fetch(int limit) {
            return List.of();
        }

        @Override
        public void confirm(String id) {}
    }

    /** What a recipient needs to open what the sender has sealed. */
    void write(Path folder, Party recipient) throws Exception {
        OwnKey own = keys.ownKeys(recipient).get(0);
        char[] password = "benchmark".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setKeyEntry("own", own.key(), password, new X509Certificate[] {own.certificate()});
        try (OutputStream out = Files.newOutputStream(folder.resolve("own.p12"))) {
            store.store(out, password);
        }
        Files.write(folder.resolve("issuer.der"), issuer.getEncoded());
        Files.write(
                folder.resolve("sender.der"),
                keys.certificatesOf(Messages.SENDER).get(0).getEncoded());
    }

    private static KeyPair pair(String algorithm, int bits) throws Exception {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private X509Certificate certify(X500Principal name, PublicKey key, long serial, boolean issues) throws Exception {
        Instant now = clock.instant();
        var builder = new JcaX509v3CertificateBuilder(
                ISSUER,
                BigInteger.valueOf(serial),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(365))),
                name,
                key);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issues));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(issues ? ISSUING : ALL));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuing);
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
