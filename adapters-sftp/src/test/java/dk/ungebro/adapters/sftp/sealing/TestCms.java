package dk.ungebro.adapters.sftp.sealing;

import java.io.OutputStream;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** What others may put into an envelope or round a signature. */
final class TestCms {

    private TestCms() {}

    static byte[] encrypt(byte[] content, X509Certificate recipient) throws Exception {
        return Encryption.encrypt(content, List.of(recipient));
    }

    static byte[] encryptWeakly(byte[] content, X509Certificate recipient) throws Exception {
        return envelope(content, recipient, CMSAlgorithm.DES_EDE3_CBC);
    }

    private static byte[] envelope(byte[] content, X509Certificate recipient, ASN1ObjectIdentifier cipher)
            throws Exception {
        var generator = new CMSEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(recipient));
        return generator
                .generate(new CMSProcessableByteArray(content), new JceCMSContentEncryptorBuilder(cipher).build())
                .getEncoded();
    }

    static byte[] sign(byte[] content, OwnKey own, String algorithm) throws Exception {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build(algorithm, own.key(), own.certificate()));
        return generator.generate(new CMSProcessableByteArray(content), true).getEncoded();
    }

    /** A signature of an elliptic key that says that it is another one. */
    static byte[] signCalled(String name, byte[] content, OwnKey own) throws Exception {
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(own.key());
        ContentSigner called = new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return new DefaultSignatureAlgorithmIdentifierFinder().find(name);
            }

            @Override
            public OutputStream getOutputStream() {
                return signer.getOutputStream();
            }

            @Override
            public byte[] getSignature() {
                return signer.getSignature();
            }
        };
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(called, own.certificate()));
        return generator.generate(new CMSProcessableByteArray(content), true).getEncoded();
    }

    static byte[] sign(byte[] content, List<OwnKey> signers) throws Exception {
        var generator = new CMSSignedDataGenerator();
        for (OwnKey own : signers) {
            generator.addSignerInfoGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", own.key(), own.certificate()));
        }
        return generator.generate(new CMSProcessableByteArray(content), true).getEncoded();
    }
}
