package dk.ungebro.adapters.sftp.sealing;

import java.security.Key;

/** The two kinds of keys that seal. */
final class KeyKind {

    static final String RSA = "RSA";
    static final String EC = "EC";

    private KeyKind() {}

    static boolean isRsa(Key key) {
        return key.getAlgorithm().equals(RSA);
    }

    static String signatureOf(Key key) {
        return isRsa(key) ? "SHA256withRSA" : "SHA256withECDSA";
    }
}
