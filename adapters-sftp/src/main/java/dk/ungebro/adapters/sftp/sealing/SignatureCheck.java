package dk.ungebro.adapters.sftp.sealing;

import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Reads a CMS SignedData that somebody else has made. */
final class SignatureCheck {

    private static final Set<String> DIGESTS = Set.of(
            NISTObjectIdentifiers.id_sha256.getId(),
            NISTObjectIdentifiers.id_sha384.getId(),
            NISTObjectIdentifiers.id_sha512.getId());

    private static final Set<String> ECDSA = Set.of(
            X9ObjectIdentifiers.ecdsa_with_SHA256.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA384.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA512.getId());

    private final CertificateCheck certificates;

    SignatureCheck(CertificateCheck certificates) {
        this.certificates = certificates;
    }

    /** What was signed, if one of these certificates has signed it and may be used. */
    byte[] verified(byte[] signed, List<X509Certificate> known) throws Refusal {
        CMSSignedData data = read(signed);
        SignerInformation signer = signer(data);
        X509Certificate certificate = certificate(signer.getSID(), known);
        byte[] content = content(data);
        if (!isSignedWith(signer, certificate)) {
            throw new Refusal(RefusalReason.TAMPERED, "its signature does not fit " + Names.of(certificate));
        }
        certificates.require(certificate, KeyUse.SIGNING);
        return content;
    }

    private static CMSSignedData read(byte[] signed) throws Refusal {
        try {
            return new CMSSignedData(ContentInfo.getInstance(ASN1Primitive.fromByteArray(signed)));
        } catch (IOException | CMSException | RuntimeException e) {
            throw notSigned("what is encrypted is no signed data", e);
        }
    }

    private static SignerInformation signer(CMSSignedData data) throws Refusal {
        Collection<SignerInformation> signers;
        try {
            signers = data.getSignerInfos().getSigners();
        } catch (RuntimeException e) {
            throw notSigned("its signature cannot be read", e);
        }
        if (signers.size() != 1) {
            throw new Refusal(RefusalReason.NOT_SEALED, "it has " + signers.size() + " signatures instead of one");
        }
        SignerInformation signer = signers.iterator().next();
        if (!DIGESTS.contains(signer.getDigestAlgOID())) {
            throw new Refusal(RefusalReason.TOO_WEAK, "it is not signed with SHA-256, SHA-384 or SHA-512");
        }
        return signer;
    }

    private static byte[] content(CMSSignedData data) throws Refusal {
        if (data.getSignedContent() == null || !(data.getSignedContent().getContent() instanceof byte[] content)) {
            throw new Refusal(RefusalReason.NOT_SEALED, "its signature does not hold what is signed");
        }
        return content;
    }

    private static X509Certificate certificate(SignerId id, List<X509Certificate> known) throws Refusal {
        for (X509Certificate certificate : known) {
            if (id.match(Holders.of(certificate))) {
                return certificate;
            }
        }
        String name = id.getSerialNumber() == null || id.getIssuer() == null
                ? "a certificate that is not named"
                : Names.of(id.getSerialNumber(), id.getIssuer().toString());
        throw new Refusal(
                RefusalReason.UNKNOWN_SIGNER, "it is signed with " + name + ", which is not known as its sender's");
    }

    private static boolean isSignedWith(SignerInformation signer, X509Certificate certificate) throws Refusal {
        try {
            return signer.verify(new SignerInformationVerifier(
                    new DefaultCMSSignatureAlgorithmNameGenerator(),
                    new DefaultSignatureAlgorithmIdentifierFinder(),
                    verifier(certificate.getPublicKey(), signer.getEncryptionAlgOID()),
                    new JcaDigestCalculatorProviderBuilder().build()));
        } catch (CMSException | OperatorCreationException | IOException | RuntimeException e) {
            throw new Refusal(RefusalReason.TAMPERED, "its signature does not fit its contents", e);
        }
    }

    /**
     * The usual signatures of an elliptic key without the platform in between, which would prepare the curve anew each
     * time; the platform looks whether any other signature is one of such a key at all.
     */
    private static ContentVerifierProvider verifier(PublicKey key, String signature)
            throws OperatorCreationException, IOException {
        return key instanceof ECPublicKey && ECDSA.contains(signature)
                ? new BcECContentVerifierProviderBuilder(new DefaultDigestAlgorithmIdentifierFinder())
                        .build(PublicKeyFactory.createKey(key.getEncoded()))
                : new JcaContentVerifierProviderBuilder()
                        .setProvider(Ciphers.PROVIDER)
                        .build(key);
    }

    private static Refusal notSigned(String detail, Exception cause) {
        return new Refusal(RefusalReason.NOT_SEALED, detail, cause);
    }
}
