package dk.ungebro.adapters.sftp;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.signature.SignatureECDSA;
import org.apache.sshd.common.signature.SignatureRSA;
import org.apache.sshd.common.signature.SignatureRSASHA256;
import org.apache.sshd.common.signature.SignatureRSASHA512;

/**
 * The signatures of the user. A private key that stays in a token has no bytes, and only the provider of the token can
 * sign with it; which one that is, the Java platform finds out when no provider is named.
 */
final class TokenSignatures {

    private TokenSignatures() {}

    /** Those of the list, which work with keys in tokens too as far as they are ECDSA or RSA. */
    static List<NamedFactory<Signature>> of(List<NamedFactory<Signature>> plain) {
        List<NamedFactory<Signature>> signatures = new ArrayList<>(plain);
        signatures.replaceAll(Factory::new);
        return signatures;
    }

    private record Factory(NamedFactory<Signature> plain) implements NamedFactory<Signature> {

        @Override
        public String getName() {
            return plain.getName();
        }

        @Override
        public Signature create() {
            return switch (getName()) {
                case "ecdsa-sha2-nistp256" -> new Ecdsa("SHA256withECDSA", getName());
                case "ecdsa-sha2-nistp384" -> new Ecdsa("SHA384withECDSA", getName());
                case "ecdsa-sha2-nistp521" -> new Ecdsa("SHA512withECDSA", getName());
                case "rsa-sha2-256" -> new Rsa(SignatureRSASHA256.ALGORITHM, getName());
                case "rsa-sha2-512" -> new Rsa(SignatureRSASHA512.ALGORITHM, getName());
                default -> plain.create();
            };
        }
    }

    private static final class Ecdsa extends SignatureECDSA {

        Ecdsa(String algorithm, String sshName) {
            super(algorithm, sshName);
        }

        @Override
        protected java.security.Signature doInitSignature(
                SessionContext session, String algorithm, Key key, boolean forSigning) throws GeneralSecurityException {
            return inToken(key)
                    ? java.security.Signature.getInstance(algorithm)
                    : super.doInitSignature(session, algorithm, key, forSigning);
        }
    }

    private static final class Rsa extends SignatureRSA {

        Rsa(String algorithm, String sshName) {
            super(algorithm, sshName);
        }

        @Override
        protected java.security.Signature doInitSignature(
                SessionContext session, String algorithm, Key key, boolean forSigning) throws GeneralSecurityException {
            return inToken(key)
                    ? java.security.Signature.getInstance(algorithm)
                    : super.doInitSignature(session, algorithm, key, forSigning);
        }
    }

    private static boolean inToken(Key key) {
        return key.getEncoded() == null;
    }
}
