package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHostsTest {

    private static final String ONE = key("ssh-ed25519", "one");
    private static final String TWO = key("ecdsa-sha2-nistp256", "two");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sftp.example; 22",
                "SFTP.Example; 22",
                "other.example,sftp.example,10.0.0.1; 22",
                "*.example; 22",
                "sftp.e?ample; 22",
                "*; 2222",
                "[sftp.example]:2222; 2222",
                "[*.example]:2222,!no.example; 2222"
            })
    void names_and_patterns_fit(String hosts, int port) throws IOException {
        assertThat(read(hosts + " " + ONE, port).pins()).containsExactly(pin("ssh-ed25519", "one"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "other.example; 22",
                "sftp.example; 2222",
                "[sftp.example]:2222; 22",
                "[sftp.example]:2222; 2223",
                "*.example,!sftp.example; 22",
                "!sftp.example,*.example; 22",
                "sftp.example.org; 22",
                "sftp; 22"
            })
    void other_names_do_not_fit(String hosts, int port) throws IOException {
        assertThat(read(hosts + " " + ONE, port).pins()).isEmpty();
    }

    @Test
    void hashed_names_fit_as_ssh_keygen_hashes_them() throws IOException {
        String hashed = "|1|DUlNGwikDOM5RRFmwaB0w1htF98=|au8GZWjm2/fRV3rvvt9njXYgljc= " + ONE
                + "\n|1|2fy1UeCq97fOHjBzj6kZI8s89lg=|Cd3ik9dNRAFdJNcrLFzbBDOK9OE= " + TWO;

        assertThat(read(hashed, 22).pins()).containsExactly(pin("ssh-ed25519", "one"));
        assertThat(read(hashed, 2222).pins()).containsExactly(pin("ecdsa-sha2-nistp256", "two"));
        assertThat(read(hashed, 2223).pins()).isEmpty();
    }

    @Test
    void all_lines_of_a_server_count() throws IOException {
        String text = "# keys of the exchange\n\n  \t\nsftp.example " + ONE + " comment with words\r\n"
                + "\tsftp.example\t" + TWO.replace(' ', '\t') + "\n";

        assertThat(read(text, 22).pins())
                .containsExactlyInAnyOrder(pin("ssh-ed25519", "one"), pin("ecdsa-sha2-nistp256", "two"));
    }

    @Test
    void a_revoked_key_is_not_trusted_whatever_other_lines_say() throws IOException {
        TrustedKeys keys = read("sftp.example " + ONE + "\n@revoked * " + ONE + "\nsftp.example " + TWO, 22);

        assertThat(keys.pins()).containsExactly(pin("ecdsa-sha2-nistp256", "two"));
        assertThat(keys.objection("ssh-ed25519", pin("ssh-ed25519", "one").fingerprint()))
                .hasValueSatisfying(text -> assertThat(text).contains("revoked", "Ask the operator"));
    }

    @Test
    void a_line_of_an_authority_is_told_but_not_used() throws IOException {
        TrustedKeys keys = read("@cert-authority *.example " + ONE, 22);

        assertThat(keys.pins()).isEmpty();
        assertThat(keys.text()).contains("authorities are not used");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sftp.example",
                "sftp.example ssh-ed25519",
                "@revoked sftp.example ssh-ed25519",
                "@trusted sftp.example ssh-ed25519 AAAA",
                "sftp.example ssh-ed25519 AAAA",
                "sftp.example ssh-ed25519 !!!!",
                "sftp.example ssh-ed25519 /////w==",
                "|1|no-hash KEY",
                "|2|c2FsdHNhbHQ=|c2FsdHNhbHQ= KEY",
                "other.example ecdsa-sha2-nistp256 BLOB",
                "1024 35 1234567"
            })
    void a_line_that_cannot_be_understood_is_named_and_nothing_is_trusted(String line) {
        String blob = ONE.split(" ")[1];
        String text = "# first\n" + line.replace("KEY", ONE).replace("BLOB", blob) + "\nsftp.example " + TWO;

        assertThatThrownBy(() -> read(text, 22))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("line 2 of");
    }

    @Test
    void a_file_that_is_not_there_or_has_no_end_is_misconfigured() throws IOException {
        assertThatThrownBy(() -> KnownHosts.read(folder.resolve("none"), "sftp.example", 22))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("none");
        Path large = Files.write(folder.resolve("large"), new byte[5_000_000]);
        assertThatThrownBy(() -> KnownHosts.read(large, "sftp.example", 22)).isInstanceOf(Misconfigured.class);
    }

    @Test
    void a_pattern_of_many_asterisks_takes_no_time() throws IOException {
        assertThat(read("*a".repeat(2000) + "b " + ONE, 22).pins()).isEmpty();
    }

    private TrustedKeys read(String text, int port) throws IOException {
        Path file = Files.writeString(folder.resolve("known_hosts"), text);
        return KnownHosts.read(file, "sftp.example", port);
    }

    private static String key(String type, String text) {
        return type + " " + Base64.getEncoder().encodeToString(blob(type, text));
    }

    private static byte[] blob(String type, String text) {
        return ("\0\0\0" + (char) type.length() + type + text).getBytes(StandardCharsets.US_ASCII);
    }

    private static HostKeyPin pin(String type, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(blob(type, text));
            return HostKeyPin.of(type + " SHA256:" + Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
