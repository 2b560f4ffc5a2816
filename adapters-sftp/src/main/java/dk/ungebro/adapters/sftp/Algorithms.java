package dk.ungebro.adapters.sftp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.common.BuiltinFactory;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;

/**
 * Everything that is agreed to with a server, in the order of preference; {@code docs/sftp.md} has the same table. No
 * SHA-1, no CBC, no group below 3072 bits, and no compression, so that a server cannot make much of little.
 */
final class Algorithms {

    /** The hybrids first: what is recorded today shall not be read by a quantum computer later. */
    static final List<BuiltinDHFactories> KEY_EXCHANGES = List.of(
            BuiltinDHFactories.mlkem768x25519,
            BuiltinDHFactories.sntrup761x25519,
            BuiltinDHFactories.sntrup761x25519_openssh,
            BuiltinDHFactories.curve25519,
            BuiltinDHFactories.curve25519_libssh,
            BuiltinDHFactories.ecdhp256,
            BuiltinDHFactories.ecdhp384,
            BuiltinDHFactories.ecdhp521,
            BuiltinDHFactories.dhg16_512,
            BuiltinDHFactories.dhg18_512);

    /** The fastest first. */
    static final List<BuiltinCiphers> CIPHERS = List.of(
            BuiltinCiphers.aes128gcm,
            BuiltinCiphers.aes256gcm,
            BuiltinCiphers.aes128ctr,
            BuiltinCiphers.aes256ctr,
            BuiltinCiphers.cc20p1305_openssh);

    /** For the two ciphers without an own one. */
    static final List<BuiltinMacs> MACS = List.of(
            BuiltinMacs.hmacsha256etm, BuiltinMacs.hmacsha512etm, BuiltinMacs.hmacsha256, BuiltinMacs.hmacsha512);

    /** Of the server and of the user. */
    static final List<BuiltinSignatures> SIGNATURES = List.of(
            BuiltinSignatures.ed25519,
            BuiltinSignatures.nistp256,
            BuiltinSignatures.nistp384,
            BuiltinSignatures.nistp521,
            BuiltinSignatures.rsaSHA512,
            BuiltinSignatures.rsaSHA256);

    private static final Set<BuiltinSignatures> RSA = Set.of(BuiltinSignatures.rsaSHA512, BuiltinSignatures.rsaSHA256);

    private Algorithms() {}

    static void agreeTo(SshClient client) {
        client.setKeyExchangeFactories(
                NamedFactory.setUpTransformedFactories(true, KEY_EXCHANGES, ClientBuilder.DH2KEX));
        client.setCipherFactories(supported(CIPHERS));
        client.setMacFactories(supported(MACS));
        client.setSignatureFactories(signatures());
        client.setCompressionFactories(List.of(BuiltinCompressions.none));
    }

    /** Those that work here: the first needs Bouncy Castle. */
    static List<NamedFactory<Signature>> signatures() {
        return supported(SIGNATURES);
    }

    /** Those that work here with a key of one of these types. */
    static List<NamedFactory<Signature>> signatures(Set<String> keyTypes) {
        List<BuiltinSignatures> fitting = new ArrayList<>(SIGNATURES);
        fitting.removeIf(signature -> !keyTypes.contains(keyType(signature)));
        return supported(fitting);
    }

    private static <T> List<NamedFactory<T>> supported(List<? extends BuiltinFactory<T>> wanted) {
        List<NamedFactory<T>> supported = new ArrayList<>();
        for (BuiltinFactory<T> factory : wanted) {
            if (factory.isSupported()) {
                supported.add(factory);
            }
        }
        return supported;
    }

    private static String keyType(BuiltinSignatures signature) {
        return RSA.contains(signature) ? "ssh-rsa" : signature.getName();
    }
}
