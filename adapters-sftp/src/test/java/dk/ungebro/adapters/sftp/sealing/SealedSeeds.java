package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.KeptParties.PLAIN;
import static dk.ungebro.adapters.sftp.sealing.KeptParties.SCHOOL;
import static dk.ungebro.adapters.sftp.sealing.KeptParties.SCHOOL_RSA;

import dk.ungebro.adapters.sftp.fuzzing.Kept;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/** Writes what the fuzzer begins with. Run it in the folder of the module; what is kept already stays. */
final class SealedSeeds {

    private static final X509Certificate EC = KeptParties.UDB.certificate();
    private static final X509Certificate RSA = KeptParties.UDB_RSA.certificate();

    private SealedSeeds() {}

    public static void main(String[] none) throws Exception {
        byte[] bound = SignedHeader.bind(PLAIN);
        byte[] signed = Signing.sign(bound, SCHOOL, TestAuthority.NOW);
        byte[] signedByRsa = Signing.sign(bound, SCHOOL_RSA, TestAuthority.NOW);
        writeSealed(signed, signedByRsa);
        Kept.of(SignatureFuzzTest.class)
                .with("signed-ec", signed)
                .with("signed-rsa", signedByRsa)
                .with("signed-sha512", TestCms.sign(bound, SCHOOL_RSA, "SHA512withRSA"))
                .with("sha1", TestCms.sign(bound, SCHOOL_RSA, "SHA1withRSA"))
                .with("two-signers", TestCms.sign(bound, List.of(SCHOOL, SCHOOL)))
                .with("stranger", TestCms.sign(bound, KeptParties.UDB, "SHA256withECDSA"))
                .with("nested", Signing.sign(signed, KeptParties.UDB, TestAuthority.NOW))
                .with("cut-off", Arrays.copyOf(signed, signed.length / 2))
                .with("not-signed", bound);
    }

    private static void writeSealed(byte[] signed, byte[] signedByRsa) throws Exception {
        byte[] sealed = Encryption.encrypt(signed, List.of(EC));
        Kept.of(OpenerFuzzTest.class)
                .with("sealed-ec", sealed)
                .with("sealed-rsa", Encryption.encrypt(signedByRsa, List.of(RSA)))
                .with("sealed-both", Encryption.encrypt(signed, List.of(EC, RSA)))
                .with("weak-cipher", TestCms.encryptWeakly(signed, RSA))
                .with("for-somebody-else", Encryption.encrypt(signed, List.of(SCHOOL.certificate())))
                .with("empty", Encryption.encrypt(new byte[0], List.of(EC)))
                .with("sealed-twice", Encryption.encrypt(sealed, List.of(EC)))
                .with("only-signed", signed)
                .with("cut-off", Arrays.copyOf(sealed, sealed.length - 20))
                .with("longer", Arrays.copyOf(sealed, sealed.length + 1))
                .with("length-without-end", new byte[] {0x30, (byte) 0x84, 0x7f, -1, -1, -1})
                .with("nesting", nesting())
                .with("plain", PLAIN.content());
    }

    private static byte[] nesting() {
        byte[] nesting = new byte[4000];
        for (int each = 0; each < nesting.length; each += 2) {
            nesting[each] = 0x30;
            nesting[each + 1] = (byte) 0x80;
        }
        return nesting;
    }
}
