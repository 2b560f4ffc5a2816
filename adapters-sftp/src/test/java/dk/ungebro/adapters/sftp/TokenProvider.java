package dk.ungebro.adapters.sftp;

import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.util.List;

/** A token as PKCS#11 shows one: its keys have no bytes, and no other provider can sign with them. */
final class TokenProvider extends Provider {

    private static final long serialVersionUID = 1L;

    TokenProvider() {
        super("TestToken", "1", "keys that never leave");
        for (String algorithm : List.of("SHA256withECDSA", "SHA256withRSA", "SHA512withRSA")) {
            putService(new Service(this, "Signature", algorithm, TokenSignature.class.getName(), null, null) {
                @Override
                public Object newInstance(Object parameter) {
                    return new TokenSignature(algorithm);
                }

                @Override
                public boolean supportsParameter(Object key) {
                    return key instanceof Handle;
                }
            });
        }
    }

    static KeyPair handle(KeyPair keys) {
        return new KeyPair(keys.getPublic(), new Handle(keys.getPrivate()));
    }

    private record Handle(PrivateKey hidden) implements PrivateKey {

        @Override
        public String getAlgorithm() {
            return hidden.getAlgorithm();
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }
    }

    private static final class TokenSignature extends SignatureSpi {

        private final String algorithm;
        private Signature signature;

        TokenSignature(String algorithm) {
            this.algorithm = algorithm;
        }

        @Override
        protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            try {
                signature = Signature.getInstance(algorithm);
                signature.initSign(((Handle) key).hidden());
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new InvalidKeyException(e);
            }
        }

        @Override
        protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
            throw new InvalidKeyException("a token signs only");
        }

        @Override
        protected void engineUpdate(byte b) throws SignatureException {
            signature.update(b);
        }

        @Override
        protected void engineUpdate(byte[] bytes, int from, int length) throws SignatureException {
            signature.update(bytes, from, length);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            return signature.sign();
        }

        @Override
        protected boolean engineVerify(byte[] bytes) {
            return false;
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
