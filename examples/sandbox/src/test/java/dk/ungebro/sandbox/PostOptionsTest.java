package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostOptionsTest {

    private static final String PIN = "SHA256:" + "A".repeat(43);

    @TempDir
    Path folder;

    @Test
    void all_four_lead_to_a_server() throws IOException {
        Path key = Files.createFile(folder.resolve("key"));

        PostLogin post = parse(
                        "--sftp=[::1]:2222",
                        "--sftp.user=anna",
                        "--sftp.key=" + key,
                        "--sftp.hostkey=" + PIN + ",ssh-ed25519 " + PIN)
                .post()
                .orElseThrow();

        assertThat(post.place()).isEqualTo("anna@::1:2222");
        assertThat(post.hostKeys()).hasSize(2);
        assertThat(post.key()).isEqualTo(key);
        assertThat(post.settings("id").root()).isEqualTo("ungebro-id");
    }

    @Test
    void none_of_them_leads_to_the_embedded_one() {
        assertThat(parse("--sftp=", "--sftp.user=").post()).isEqualTo(Optional.empty());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> parse(
                        "--sftp=host:99999", "--sftp.key=" + folder.resolve("none"), "--sftp.hostkey=MD5:00,SHA256:x"))
                .isInstanceOf(OptionException.class)
                .hasMessageContainingAll(
                        "-Dsftp as host:port", "host:99999", "-Dsftp.user", "none", "MD5:00", "SHA256:x")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sftp=127.0.0.1:22", "--sftp.user=anna", "--sftp.key=key", "--sftp.hostkey=SHA256:x"})
    void one_without_the_others_is_wrong(String option) {
        assertThatThrownBy(() -> parse(option)).isInstanceOf(OptionException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "host:", ":22", "host:0", "host:x", "a b:22", "host:22/folder", "sftp://host:22"})
    void a_server_is_a_host_and_a_port(String server) {
        assertThatThrownBy(() -> parse("--sftp=" + server))
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("-Dsftp as host:port");
    }

    @Test
    void post_in_memory_needs_no_server() throws IOException {
        Path key = Files.createFile(folder.resolve("key"));

        assertThatThrownBy(() -> parse(
                        "--transport=memory",
                        "--sftp=host:22",
                        "--sftp.user=anna",
                        "--sftp.key=" + key,
                        "--sftp.hostkey=" + PIN))
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("not both");
    }

    @Test
    void another_server_makes_another_run() throws IOException {
        Path key = Files.createFile(folder.resolve("key"));
        String[] rest = {"--sftp.user=anna", "--sftp.key=" + key, "--sftp.hostkey=" + PIN};

        assertThat(parse("--sftp=a:22", rest[0], rest[1], rest[2]).fingerprint())
                .isNotEqualTo(parse("--sftp=b:22", rest[0], rest[1], rest[2]).fingerprint())
                .isNotEqualTo(parse().fingerprint());
    }

    private static Options parse(String... arguments) {
        return Options.parse(arguments);
    }
}
