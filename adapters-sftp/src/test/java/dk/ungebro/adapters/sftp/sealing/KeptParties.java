package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A school and a youth database whose keys and certificates are the same in every build. */
final class KeptParties {

    static final Batch PLAIN = new Batch(
            "b1",
            InstitutionNumber.of("280051"),
            YouthDatabase.INSTANCE,
            1,
            "{\"navn\":\"Åse Ærø\"}\n".getBytes(StandardCharsets.UTF_8));

    private static final KeyPair ROOT = KeptKeys.ec("root");
    private static final int ALL = KeyUsage.digitalSignature | KeyUsage.keyEncipherment | KeyUsage.keyAgreement;

    static final X509Certificate ISSUER = certificate(1, "root", ROOT, true);
    static final OwnKey SCHOOL = own(2, "school", KeptKeys.ec("school"));
    static final OwnKey SCHOOL_RSA = own(3, "school-rsa", KeptKeys.rsa("school"));
    static final OwnKey UDB = own(4, "udb", KeptKeys.ec("udb"));
    static final OwnKey UDB_RSA = own(5, "udb-rsa", KeptKeys.rsa("udb"));

    static final List<X509Certificate> SENDERS = List.of(SCHOOL.certificate(), SCHOOL_RSA.certificate());

    private KeptParties() {}

    static SignatureCheck signatures() {
        SealSettings settings = settings();
        return new SignatureCheck(new CertificateCheck(settings.keys(), settings.clock()));
    }

    static SealSettings settings() {
        FixedKeyRing ring = FixedKeyRing.trusting(List.of(ISSUER))
                .withOwn(YouthDatabase.INSTANCE, List.of(UDB, UDB_RSA))
                .withPartner(PLAIN.from(), SENDERS);
        return SealSettings.of(YouthDatabase.INSTANCE, ring, SealedParties.at(TestAuthority.NOW));
    }

    private static OwnKey own(int number, String name, KeyPair keys) {
        return new OwnKey(keys.getPrivate(), certificate(number, name, keys, false));
    }

    private static X509Certificate certificate(int number, String name, KeyPair keys, boolean issuer) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    new X500Principal("CN=root, O=Kept, C=DK"),
                    BigInteger.valueOf(number),
                    Date.from(TestAuthority.BEGIN),
                    Date.from(TestAuthority.END),
                    new X500Principal("CN=" + name + ", O=Kept, C=DK"),
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issuer));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(issuer ? KeyUsage.keyCertSign | KeyUsage.cRLSign : ALL));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(ROOT.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
