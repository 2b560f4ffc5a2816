package dk.ungebro.adapters.sftp.sealing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Key pairs, made once for all tests, since RSA keys take long. */
final class TestKeys {

    private static final Map<String, KeyPair> MADE = new ConcurrentHashMap<>();

    private TestKeys() {}

    static KeyPair rsa(String name) {
        return MADE.computeIfAbsent("RSA 2048 " + name, TestKeys::make);
    }

    static KeyPair ec(String name) {
        return MADE.computeIfAbsent("EC 256 " + name, TestKeys::make);
    }

    static KeyPair of(String algorithm, int bits, String name) {
        return MADE.computeIfAbsent(algorithm + " " + bits + " " + name, TestKeys::make);
    }

    private static KeyPair make(String name) {
        String[] parts = name.split(" ");
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(parts[0]);
            generator.initialize(Integer.parseInt(parts[1]));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
