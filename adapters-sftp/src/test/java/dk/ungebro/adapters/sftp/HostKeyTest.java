package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which host keys are trusted, and what an operator is told about the others. */
class HostKeyTest {

    private static final KeyPair USER = KeyServer.keys("ecdsa-sha2-nistp256");
    private static final KeyPair ECDSA = KeyServer.keys("ecdsa-sha2-nistp256");
    private static final KeyPair OTHER = KeyServer.keys("ecdsa-sha2-nistp256");
    private static final KeyPair RSA = KeyServer.keys("ssh-rsa");
    private static final KeyPair EDWARDS = KeyServer.keys("ssh-ed25519");

    @TempDir
    Path folder;

    private KeyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new KeyServer(folder, ECDSA, RSA).start();
        server.accepted.add(USER.getPublic());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void a_key_in_the_file_is_trusted() throws IOException {
        check(knownHosts(server.line(ECDSA)));
    }

    @Test
    void the_file_is_read_again_at_each_connect() throws IOException {
        HostKeys keys = knownHosts(server.line(OTHER));
        assertThatThrownBy(() -> check(keys)).isInstanceOf(Misconfigured.class);

        knownHosts(server.line(OTHER), server.line(ECDSA));

        check(keys);
    }

    @Test
    void only_types_are_asked_for_that_can_be_compared() throws IOException {
        check(knownHosts(server.line(RSA)));
        check(HostKeys.pinned(Set.of(KeyServer.pin(RSA), KeyServer.pin(EDWARDS))));
    }

    @Test
    void an_unknown_key_is_told_with_all_that_is_needed_to_compare_it() throws IOException {
        String shown = KeyServer.pin(ECDSA).toString();

        assertThatThrownBy(() -> check(
                        knownHosts("other.example ssh-rsa " + server.line(RSA).split(" ")[2])))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContainingAll("the host key is unknown", shown, "[127.0.0.1]:" + server.server.getPort());
        assertThatThrownBy(() -> check(HostKeys.pinned(Set.of(HostKeyPin.of("SHA256:" + "A".repeat(43))))))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContainingAll("the host key is unknown", shown, "compare it with what the operator");
    }

    @Test
    void a_changed_key_is_told_as_changed() {
        assertThatThrownBy(() -> check(knownHosts(server.line(OTHER))))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContainingAll(
                        "the host key has changed",
                        KeyServer.pin(ECDSA).toString(),
                        KeyServer.pin(OTHER).toString(),
                        "Ask the operator")
                .hasMessageNotContaining("unknown");
    }

    @Test
    void a_server_without_a_key_of_a_trusted_type_is_told_with_the_types_that_it_has() {
        assertThatThrownBy(() -> check(HostKeys.pinned(Set.of(KeyServer.pin(EDWARDS)))))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContainingAll(
                        "no host key of a type that is trusted",
                        KeyServer.pin(EDWARDS).toString(),
                        "rsa-sha2-512",
                        "ecdsa-sha2-nistp256",
                        "ask its operator")
                .hasMessageNotContaining("unknown")
                .hasMessageNotContaining("changed");
    }

    @Test
    void a_revoked_key_is_told_as_revoked() {
        String revoked = "@revoked * " + server.line(ECDSA).split(" ", 2)[1];

        assertThatThrownBy(() -> check(knownHosts(revoked)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContainingAll(
                        "the host key is revoked", KeyServer.pin(ECDSA).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssh-dss", "ssh-rsa-cert-v01@openssh.com", "sk-ssh-ed25519@openssh.com"})
    void types_that_cannot_be_verified_are_told_before_anything_is_connected(String type) {
        var pin = HostKeyPin.of(type + " SHA256:" + "A".repeat(43));

        assertThatThrownBy(() -> check(HostKeys.pinned(Set.of(pin))))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContainingAll("can be verified", pin.toString());
    }

    @Test
    void a_short_rsa_key_is_refused_even_if_it_is_pinned() throws Exception {
        KeyPair weak = KeyUtils.generateKeyPair("ssh-rsa", 1024);
        try (var old = new KeyServer(folder, weak).start();
                var connection = new SftpConnection(old.settings(SftpLogin.keyPair("user", USER)))) {
            assertThatThrownBy(connection::check)
                    .isInstanceOf(Misconfigured.class)
                    .hasMessageContaining("shorter than 2048 bits");
        }
    }

    @Test
    void a_host_key_of_type_ed25519_is_verified() throws IOException {
        try (var modern = new KeyServer(folder, EDWARDS).start()) {
            modern.accepted.add(USER.getPublic());
            try (var connection = new SftpConnection(modern.settings(SftpLogin.keyPair("user", USER)))) {
                connection.check();
            }
        }
    }

    @Test
    void asking_for_types_never_asks_for_sha_1() {
        var check = new HostKeyCheck();
        var rsa = check.expect(TrustedKeys.pinned(Set.of(KeyServer.pin(RSA))));

        assertThat(rsa)
                .extracting(Object::toString)
                .containsExactly(BuiltinSignatures.rsaSHA512.getName(), BuiltinSignatures.rsaSHA256.getName());
    }

    private HostKeys knownHosts(String... lines) throws IOException {
        return HostKeys.knownHosts(Files.write(folder.resolve("known_hosts"), List.of(lines)));
    }

    private void check(HostKeys trusted) {
        try (var connection = new SftpConnection(server.settings(SftpLogin.keyPair("user", USER), trusted))) {
            connection.check();
        }
    }
}
