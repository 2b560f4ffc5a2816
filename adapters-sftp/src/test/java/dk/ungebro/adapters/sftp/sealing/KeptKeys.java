package dk.ungebro.adapters.sftp.sealing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import org.bouncycastle.jce.ECNamedCurveTable;

/** Keys that follow from their names: what was sealed for them once and kept can be opened by every later build. */
final class KeptKeys {

    private static final String CURVE = "secp256r1";
    private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);
    private static final int RSA_HALF = 1024;

    private KeptKeys() {}

    static KeyPair ec(String name) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(CURVE));
            ECParameterSpec curve = parameters.getParameterSpec(ECParameterSpec.class);
            BigInteger secret = number(name, 256).mod(curve.getOrder());
            var point = ECNamedCurveTable.getParameterSpec(CURVE)
                    .getG()
                    .multiply(secret)
                    .normalize();
            var shown = new ECPoint(
                    point.getAffineXCoord().toBigInteger(),
                    point.getAffineYCoord().toBigInteger());
            KeyFactory factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(new ECPublicKeySpec(shown, curve)),
                    factory.generatePrivate(new ECPrivateKeySpec(secret, curve)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair rsa(String name) {
        BigInteger one = prime(name + " one");
        BigInteger other = prime(name + " other");
        BigInteger modulus = one.multiply(other);
        BigInteger order = one.subtract(BigInteger.ONE).multiply(other.subtract(BigInteger.ONE));
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    factory.generatePublic(new RSAPublicKeySpec(modulus, EXPONENT)),
                    factory.generatePrivate(new RSAPrivateKeySpec(modulus, EXPONENT.modInverse(order))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The two highest bits are set, so that the product of two has all its bits. */
    private static BigInteger prime(String name) {
        BigInteger begin = number(name, RSA_HALF).setBit(RSA_HALF - 1).setBit(RSA_HALF - 2);
        BigInteger prime = begin.nextProbablePrime();
        while (prime.mod(EXPONENT).equals(BigInteger.ONE)) {
            prime = prime.nextProbablePrime();
        }
        return prime;
    }

    private static BigInteger number(String name, int bits) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            BigInteger number = BigInteger.ZERO;
            for (int part = 0; part < bits / 256; part++) {
                byte[] more = digest.digest((part + " " + name).getBytes(StandardCharsets.UTF_8));
                number = number.shiftLeft(256).or(new BigInteger(1, more));
            }
            return number;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
