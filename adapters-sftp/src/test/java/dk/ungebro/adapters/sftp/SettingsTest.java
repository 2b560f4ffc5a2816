package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final HostKeyPin PIN = HostKeyPin.of("SHA256:" + "A".repeat(43));
    private static final SftpSettings SETTINGS =
            SftpSettings.of("sftp.example", 22, SftpLogin.password("user", "secret"), Set.of(PIN));

    @Test
    void need_at_least_one_pinned_host_key() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SftpSettings.of("sftp.example", 22, SETTINGS.login(), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/absolute", "..", "a/../b", "a//b", "a/", "a b", ".hidden", "a\\b"})
    void refuse_a_root_that_is_not_a_plain_relative_path(String root) {
        assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withRoot(root));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b-c_d.e"})
    void take_a_plain_relative_root(String root) {
        assertThat(SETTINGS.withRoot(root).root()).isEqualTo(root);
    }

    @Test
    void refuse_values_out_of_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> SETTINGS.withMaxBatchBytes(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTINGS.withTimeouts(Duration.ZERO, Duration.ofSeconds(1)));
    }

    @Test
    void do_not_show_the_password() {
        assertThat(SETTINGS.toString()).contains("user").doesNotContain("secret");
    }

    @Test
    void read_a_pin_with_its_type_and_the_padding_that_some_tools_print() {
        HostKeyPin pin = HostKeyPin.of(" ssh-ed25519 SHA256:" + "b".repeat(43) + "= ");

        assertThat(pin.keyType()).contains("ssh-ed25519");
        assertThat(pin.fingerprint()).isEqualTo("SHA256:" + "b".repeat(43));
        assertThat(HostKeyPin.of(pin.toString())).isEqualTo(pin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SHA256:abc", "MD5:00:11", "SHA1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refuse_a_pin_that_is_no_sha_256_fingerprint(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> HostKeyPin.of(text));
    }
}
