package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.SealedParties.ROOT;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.batch;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.port.Batch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands are those of docs/sftp.md. */
class OpensslTest {

    private static final Batch PLAIN = batch("I280051-UDB-0f3c", "{\"navn\":\"Åse Ærø\"}\n{\"navn\":\"Bo\"}\n");
    private static final String HEADER = "sealed=1\nid=I280051-UDB-0f3c\nfrom=I280051\nto=UDB\ncount=1\n\n";

    @TempDir
    Path folder;

    private OpensslTool openssl;

    @BeforeEach
    void look_for_openssl() {
        assumeTrue(OpensslTool.isThere(), "there is no openssl command of version 3 or later here");
        openssl = new OpensslTool(folder);
    }

    static Stream<SealedParties> parties() {
        return Stream.of(
                SealedParties.withRsa(),
                SealedParties.withEc(),
                SealedParties.with(ROOT.rsa("school"), ROOT.ec("udb")),
                SealedParties.with(ROOT.ec("school"), ROOT.rsa("udb")));
    }

    @ParameterizedTest
    @MethodSource("parties")
    void openssl_decrypts_and_verifies_what_the_library_seals(SealedParties parties) throws Exception {
        keep(parties);
        openssl.write("batch.p7m", parties.sealed(PLAIN).content());

        openssl.run(
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-binary",
                "-in",
                "batch.p7m",
                "-out",
                "signed.der",
                "-recip",
                "udb.pem",
                "-inkey",
                "udb.key.pem");
        openssl.run(verify("signed.der"));

        assertThat(new String(openssl.read("opened"), StandardCharsets.UTF_8))
                .isEqualTo(HEADER + new String(PLAIN.content(), StandardCharsets.UTF_8));
        openssl.run("x509", "-in", "signer.pem", "-noout", "-subject");
        assertThat(openssl.run("cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in", "batch.p7m"))
                .contains("authEnvelopedData", "aes-256-gcm");
    }

    @ParameterizedTest
    @MethodSource("parties")
    void the_library_opens_what_openssl_signs_and_encrypts(SealedParties parties) throws Exception {
        keep(parties);
        for (List<String> options : encryptions(parties)) {
            openssl.write(
                    "bound",
                    (HEADER + new String(PLAIN.content(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            openssl.run(
                    "cms",
                    "-sign",
                    "-binary",
                    "-nodetach",
                    "-md",
                    "sha256",
                    "-in",
                    "bound",
                    "-signer",
                    "school.pem",
                    "-inkey",
                    "school.key.pem",
                    "-outform",
                    "DER",
                    "-out",
                    "signed.der");
            openssl.run(Stream.concat(
                            Stream.of(
                                    "cms",
                                    "-encrypt",
                                    "-binary",
                                    "-in",
                                    "signed.der",
                                    "-outform",
                                    "DER",
                                    "-out",
                                    "batch.p7m"),
                            options.stream())
                    .toArray(String[]::new));

            parties.deliver(with(PLAIN, openssl.read("batch.p7m")));
            assertThat(parties.receiver().fetch(1)).as("%s", options).containsExactly(PLAIN);
            assertThat(parties.refused).isEmpty();
            parties.intercept();
        }
    }

    @Test
    void the_library_takes_a_signature_of_rsa_pss() throws Exception {
        SealedParties parties = SealedParties.withRsa();
        keep(parties);
        openssl.write("bound", (HEADER + "pss\n").getBytes(StandardCharsets.UTF_8));
        openssl.run(
                "cms",
                "-sign",
                "-binary",
                "-nodetach",
                "-md",
                "sha512",
                "-in",
                "bound",
                "-signer",
                "school.pem",
                "-inkey",
                "school.key.pem",
                "-keyopt",
                "rsa_padding_mode:pss",
                "-outform",
                "DER",
                "-out",
                "signed.der");
        openssl.run(
                "cms",
                "-encrypt",
                "-binary",
                "-aes-256-gcm",
                "-in",
                "signed.der",
                "-outform",
                "DER",
                "-out",
                "batch.p7m",
                "udb.pem");

        parties.deliver(with(PLAIN, openssl.read("batch.p7m")));

        assertThat(parties.receiver().fetch(1)).containsExactly(with(PLAIN, "pss\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("parties")
    void the_library_opens_what_openssl_streams(SealedParties parties) throws Exception {
        keep(parties);
        openssl.write(
                "bound",
                (HEADER + new String(PLAIN.content(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        openssl.run(
                "cms",
                "-sign",
                "-binary",
                "-nodetach",
                "-stream",
                "-in",
                "bound",
                "-signer",
                "school.pem",
                "-inkey",
                "school.key.pem",
                "-outform",
                "DER",
                "-out",
                "signed.der");
        openssl.run(
                "cms",
                "-encrypt",
                "-binary",
                "-stream",
                "-aes-256-cbc",
                "-in",
                "signed.der",
                "-outform",
                "DER",
                "-out",
                "batch.p7m",
                "udb.pem");

        parties.deliver(with(PLAIN, openssl.read("batch.p7m")));

        assertThat(parties.receiver().fetch(1)).containsExactly(PLAIN);
    }

    private static List<List<String>> encryptions(SealedParties parties) {
        List<String> gcm = List.of("-aes-256-gcm", "udb.pem");
        List<String> cbc = List.of("-aes-256-cbc", "udb.pem");
        List<String> byKeyId = List.of("-aes-256-gcm", "-keyid", "udb.pem");
        List<String> option = parties.udb.key().getAlgorithm().equals("RSA")
                ? List.of("-aes-256-gcm", "-recip", "udb.pem", "-keyopt", "rsa_padding_mode:oaep")
                : List.of("-aes-256-gcm", "-recip", "udb.pem", "-keyopt", "ecdh_kdf_md:sha256");
        return List.of(gcm, cbc, byKeyId, option);
    }

    /** At the time of the test's clock, not of the machine. */
    private static String[] verify(String file) {
        return new String[] {
            "cms",
            "-verify",
            "-inform",
            "DER",
            "-binary",
            "-in",
            file,
            "-out",
            "opened",
            "-signer",
            "signer.pem",
            "-CAfile",
            "root.pem",
            "-purpose",
            "any",
            "-attime",
            String.valueOf(TestAuthority.NOW.getEpochSecond())
        };
    }

    private void keep(SealedParties parties) throws Exception {
        openssl.keep("school", parties.school);
        openssl.keep("udb", parties.udb);
        openssl.keep("root", ROOT.certificate);
    }
}
