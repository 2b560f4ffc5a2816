package dk.ungebro.adapters.sftp.sealing;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates, made up for a test. */
final class TestAuthority {

    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2028-01-01T00:00:00Z");

    private static final AtomicLong SERIAL = new AtomicLong(4096);
    private static final int ISSUING = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    private static final int ALL = KeyUsage.digitalSignature | KeyUsage.keyEncipherment | KeyUsage.keyAgreement;

    final X509Certificate certificate;
    private final KeyPair keys;

    private TestAuthority(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    static TestAuthority root(String name) {
        KeyPair keys = TestKeys.ec(name);
        var self = new TestAuthority(keys, null);
        return new TestAuthority(
                keys, self.certify(order(name, keys.getPublic()).asIssuer()));
    }

    /** Somebody of the same name, with another key. */
    static TestAuthority forger(TestAuthority real) {
        return new TestAuthority(TestKeys.ec("forger"), real.certificate);
    }

    /** Somebody who issues without being an issuer. */
    static TestAuthority playing(OwnKey ordinary) {
        return new TestAuthority(
                new KeyPair(ordinary.certificate().getPublicKey(), ordinary.key()), ordinary.certificate());
    }

    /** An issuer of the same name with a new key. */
    static TestAuthority renewed(TestAuthority former, String key) {
        KeyPair keys = TestKeys.ec(key);
        var self = new TestAuthority(keys, former.certificate);
        String name = former.certificate.getSubjectX500Principal().getName();
        Order order =
                order(name.substring(3, name.indexOf(',')), keys.getPublic()).asIssuer();
        return new TestAuthority(keys, self.certify(order));
    }

    TestAuthority below(String name) {
        return below(name, END);
    }

    TestAuthority below(String name, Instant end) {
        KeyPair below = TestKeys.ec(name);
        return new TestAuthority(
                below, certify(order(name, below.getPublic()).asIssuer().until(end)));
    }

    /** What a certificate says. */
    record Order(String name, PublicKey key, Instant begin, Instant end, OptionalInt usage, boolean issuer) {

        Order from(Instant other) {
            return new Order(name, key, other, end, usage, issuer);
        }

        Order until(Instant other) {
            return new Order(name, key, begin, other, usage, issuer);
        }

        Order meantFor(int other) {
            return new Order(name, key, begin, end, OptionalInt.of(other), issuer);
        }

        Order meantForAnything() {
            return new Order(name, key, begin, end, OptionalInt.empty(), issuer);
        }

        private Order asIssuer() {
            return new Order(name, key, begin, end, OptionalInt.of(ISSUING), true);
        }
    }

    static Order order(String name, PublicKey key) {
        return new Order(name, key, BEGIN, END, OptionalInt.of(ALL), false);
    }

    OwnKey rsa(String name) {
        KeyPair pair = TestKeys.rsa(name);
        return new OwnKey(pair.getPrivate(), certify(order(name, pair.getPublic())));
    }

    OwnKey ec(String name) {
        KeyPair pair = TestKeys.ec(name);
        return new OwnKey(pair.getPrivate(), certify(order(name, pair.getPublic())));
    }

    /** A key like another, with a certificate of its own. */
    OwnKey again(OwnKey like, Instant begin, Instant end) {
        PublicKey key = like.certificate().getPublicKey();
        return new OwnKey(like.key(), certify(order("again", key).from(begin).until(end)));
    }

    X509Certificate certify(Order order) {
        try {
            X500Principal subject = new X500Principal("CN=" + order.name() + ", O=Test, C=DK");
            X500Principal issuer = certificate == null ? subject : certificate.getSubjectX500Principal();
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(order.begin()),
                    Date.from(order.end()),
                    subject,
                    order.key());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(order.issuer()));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(order.key()));
            if (order.usage().isPresent()) {
                builder.addExtension(
                        Extension.keyUsage, true, new KeyUsage(order.usage().getAsInt()));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    X509CRL revoke(X509Certificate... revoked) {
        return revoke(NOW.plusSeconds(86_400), revoked);
    }

    X509CRL revoke(Instant nextUpdate, X509Certificate... revoked) {
        try {
            var builder = new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), Date.from(BEGIN));
            builder.setNextUpdate(Date.from(nextUpdate));
            for (X509Certificate each : revoked) {
                builder.addCRLEntry(each.getSerialNumber(), Date.from(BEGIN), CRLReason.keyCompromise);
            }
            return new JcaX509CRLConverter().getCRL(builder.build(signer()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signer() throws Exception {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }
}
