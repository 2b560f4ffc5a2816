package dk.ungebro.adapters.sftp.sealing;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs: a CMS SignedData that holds what is signed, and the certificate. */
final class Signing {

    private Signing() {}

    static byte[] sign(byte[] content, OwnKey own, Instant now)
            throws CMSException, OperatorCreationException, CertificateEncodingException, IOException {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signer(own, now));
        generator.addCertificate(new JcaX509CertificateHolder(own.certificate()));
        return generator.generate(new CMSProcessableByteArray(content), true).getEncoded(ASN1Encoding.DL);
    }

    private static SignerInfoGenerator signer(OwnKey own, Instant now)
            throws OperatorCreationException, CertificateEncodingException, IOException {
        // Without it the time would come from the system's clock.
        var time = new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(now))));
        var attributes = new ASN1EncodableVector();
        attributes.add(time);
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                .build(signature(own.key()), own.certificate());
    }

    /** A key that shows itself is used without the platform in between, which would prepare its curve anew each time. */
    private static ContentSigner signature(PrivateKey key) throws OperatorCreationException, IOException {
        String name = KeyKind.signatureOf(key);
        if (!(key instanceof ECPrivateKey) || key.getEncoded() == null) {
            return new JcaContentSignerBuilder(name).build(key);
        }
        AlgorithmIdentifier algorithm = new DefaultSignatureAlgorithmIdentifierFinder().find(name);
        AlgorithmIdentifier digest = new DefaultDigestAlgorithmIdentifierFinder().find(algorithm);
        return new BcECContentSignerBuilder(algorithm, digest).build(PrivateKeyFactory.createKey(key.getEncoded()));
    }
}
