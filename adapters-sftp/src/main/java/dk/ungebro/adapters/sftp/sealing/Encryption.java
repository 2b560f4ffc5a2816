package dk.ungebro.adapters.sftp.sealing;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.util.List;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/** Encrypts: a CMS AuthEnvelopedData that each of the recipient's keys opens. */
final class Encryption {

    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private Encryption() {}

    static byte[] encrypt(byte[] content, List<X509Certificate> recipients)
            throws CMSException, GeneralSecurityException, IOException {
        var generator = new CMSAuthEnvelopedDataGenerator();
        for (X509Certificate recipient : recipients) {
            generator.addRecipientInfoGenerator(keyFor(recipient));
        }
        // The platform's own ciphers are far faster than the provider's.
        var encryptor = (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM).build();
        return generator
                .generate(new InPieces(content), encryptor)
                .toASN1Structure()
                .getEncoded(ASN1Encoding.DL);
    }

    /** In one piece, a large content would be encrypted thirty times slower: the platform compiles what is called often. */
    private static final class InPieces extends CMSProcessableByteArray {

        private static final int BYTES = 8_192;

        private final byte[] content;

        InPieces(byte[] content) {
            super(content);
            this.content = content;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            for (int at = 0; at < content.length; at += BYTES) {
                out.write(content, at, Math.min(BYTES, content.length - at));
            }
        }
    }

    private static RecipientInfoGenerator keyFor(X509Certificate recipient) throws GeneralSecurityException {
        if (recipient.getPublicKey() instanceof ECPublicKey publicKey) {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance(KeyKind.EC, Ciphers.PROVIDER);
            pairs.initialize(curve(publicKey));
            KeyPair once = pairs.generateKeyPair();
            return new JceKeyAgreeRecipientInfoGenerator(
                            CMSAlgorithm.ECDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                    .addRecipient(recipient)
                    .setProvider(Ciphers.PROVIDER);
        }
        var padding =
                new JcaAlgorithmParametersConverter().getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, OAEP);
        return new JceKeyTransRecipientInfoGenerator(recipient, padding).setProvider(Ciphers.PROVIDER);
    }

    /** By its name, or the key would carry all numbers of the curve. */
    private static ECGenParameterSpec curve(ECPublicKey key) {
        var parameters = SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getAlgorithm()
                .getParameters();
        return new ECGenParameterSpec(
                ASN1ObjectIdentifier.getInstance(parameters).getId());
    }
}
