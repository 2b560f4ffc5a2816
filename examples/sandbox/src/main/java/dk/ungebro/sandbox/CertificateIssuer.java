package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.sealing.OwnKey;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues the certificates of the parties of a run, in the place of the authority that does so for organisations. */
record CertificateIssuer(OwnKey own) {

    private static final String NAME = "Sandbox";
    private static final Date BEGIN = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
    private static final Date END = Date.from(Instant.parse("2100-01-01T00:00:00Z"));
    private static final int SERIAL_BITS = 64;
    private static final int ISSUING = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    private static final int SEALING = KeyUsage.digitalSignature | KeyUsage.keyAgreement;

    /** The key of a new issuer, certified by itself. */
    static OwnKey anew() {
        KeyPair pair = pair();
        return certified(NAME, pair, pair.getPrivate(), true);
    }

    X509Certificate certificate() {
        return own.certificate();
    }

    /** A new key and its certificate. */
    OwnKey issue(String name) {
        return certified(name, pair(), own.key(), false);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has this curve", e);
        }
    }

    private static OwnKey certified(String name, KeyPair pair, PrivateKey signer, boolean issuer) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    principal(NAME),
                    new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                    BEGIN,
                    END,
                    principal(name),
                    pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issuer));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(issuer ? ISSUING : SEALING));
            var signed = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer));
            return new OwnKey(pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(signed));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("a certificate cannot be made", e);
        }
    }

    private static X500Principal principal(String name) {
        return new X500Principal("CN=" + name + ", O=Ungebro, C=DK");
    }
}
