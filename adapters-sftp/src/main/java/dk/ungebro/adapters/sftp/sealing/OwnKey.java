package dk.ungebro.adapters.sftp.sealing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;

/**
 * A private key and its certificate. {@code toString} does not show the key.
 *
 * @param key the private key
 * @param certificate the certificate of its public key
 */
public record OwnKey(PrivateKey key, X509Certificate certificate) {

    /**
     * Checks that the two belong together.
     *
     * @param key the private key
     * @param certificate the certificate of its public key
     * @throws IllegalArgumentException if the certificate is that of another key, or the key is neither RSA nor EC
     */
    public OwnKey {
        String algorithm = key.getAlgorithm();
        if (!algorithm.equals(KeyKind.RSA) && !algorithm.equals(KeyKind.EC)) {
            throw new IllegalArgumentException("a key of kind " + algorithm + " cannot seal, only RSA and EC");
        }
        if (!belongTogether(key, certificate.getPublicKey())) {
            throw new IllegalArgumentException("not the key of " + Names.of(certificate));
        }
    }

    private static boolean belongTogether(PrivateKey key, PublicKey publicKey) {
        byte[] sample = {1, 2, 3, 5, 8, 13};
        try {
            Signature signature = Signature.getInstance(KeyKind.signatureOf(key));
            signature.initSign(key);
            signature.update(sample);
            byte[] signed = signature.sign();
            signature.initVerify(publicKey);
            signature.update(sample);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "OwnKey[" + Names.of(certificate) + "]";
    }
}
