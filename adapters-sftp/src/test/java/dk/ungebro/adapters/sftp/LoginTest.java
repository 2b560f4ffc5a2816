package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.TemporarilyUnavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Security;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With which keys a user logs in, and what an operator is told when one cannot be used. */
class LoginTest {

    private static final KeyPair HOST = KeyServer.keys("ecdsa-sha2-nistp256");

    /** One of this type is enough: making them takes long. */
    private static final KeyPair RSA = KeyServer.keys("ssh-rsa");

    @TempDir
    Path folder;

    private KeyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new KeyServer(folder, HOST).start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecdsa-sha2-nistp256", "ssh-rsa", "ssh-ed25519"})
    void a_key_file_of_openssh(String type) throws Exception {
        KeyPair keys = accepted(type);

        check(SftpLogin.keyFile("user", openSsh(keys, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecdsa-sha2-nistp256", "ssh-ed25519"})
    void a_key_file_with_a_passphrase(String type) throws Exception {
        Path file = openSsh(accepted(type), "æ secret");

        check(SftpLogin.keyFile("user", file, () -> "æ secret"));
        assertThatThrownBy(() -> check(SftpLogin.keyFile("user", file, () -> "a guess")))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContainingAll("passphrase wrong", file.toString())
                .hasMessageNotContaining("a guess");
        assertThatThrownBy(() -> check(SftpLogin.keyFile("user", file)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("need a passphrase");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecdsa-sha2-nistp256", "ssh-rsa"})
    void a_key_file_in_pem(String type) throws Exception {
        KeyPair keys = accepted(type);
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.getPrivate().getEncoded());
        Path file = Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");

        check(SftpLogin.keyFile("user", file));
    }

    @Test
    void a_key_file_that_is_replaced_counts_at_the_next_login() throws Exception {
        Path file = openSsh(accepted("ecdsa-sha2-nistp256"), "");
        SftpLogin login = SftpLogin.keyFile("user", file);
        check(login);

        server.accepted.clear();
        openSsh(accepted("ecdsa-sha2-nistp256"), "");

        check(login);
    }

    @Test
    void files_that_hold_no_key_are_told_by_name() throws IOException {
        Path none = folder.resolve("none");
        Path text = Files.writeString(folder.resolve("text"), "no key\n");
        Path large = Files.write(folder.resolve("large"), new byte[100_000]);
        Path broken = Files.writeString(
                folder.resolve("broken"),
                "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n");

        for (Path file : new Path[] {none, text, large, broken}) {
            assertThatThrownBy(() -> check(SftpLogin.keyFile("user", file)))
                    .isInstanceOf(Misconfigured.class)
                    .hasMessageContaining(file.toString());
        }
    }

    @Test
    void the_host_supplies_another_key_at_each_login() {
        var current = new AtomicReference<>(accepted("ecdsa-sha2-nistp256"));
        SftpLogin login = SftpLogin.keys("user", current::get);
        check(login);

        server.accepted.clear();
        current.set(accepted("ssh-rsa"));

        check(login);
    }

    @Test
    void a_host_that_supplies_no_key_is_told_apart_from_one_that_fails() {
        assertThatThrownBy(() -> check(SftpLogin.keys("user", () -> null))).isInstanceOf(Misconfigured.class);
        assertThatThrownBy(() -> check(SftpLogin.keys("user", () -> {
                    throw new IllegalStateException("the token is not there");
                })))
                .isInstanceOf(TemporarilyUnavailable.class)
                .hasMessageContaining("supplies no key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecdsa-sha2-nistp256", "ssh-rsa"})
    void a_key_that_never_leaves_its_token(String type) {
        KeyPair keys = accepted(type);
        var token = new TokenProvider();
        Security.addProvider(token);
        try {
            check(SftpLogin.keys("user", () -> TokenProvider.handle(keys)));
        } finally {
            Security.removeProvider(token.getName());
        }
    }

    @Test
    void an_unknown_key_is_refused() {
        assertThatThrownBy(() -> check(SftpLogin.keyPair("user", KeyServer.keys("ecdsa-sha2-nistp256"))))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("login of user");
    }

    @Test
    void nothing_that_proves_a_login_is_shown() {
        assertThat(SftpLogin.keyFile("user", folder, () -> "secret")).hasToString("SftpLogin[user]");
    }

    private KeyPair accepted(String type) {
        KeyPair keys = type.equals("ssh-rsa") ? RSA : KeyServer.keys(type);
        server.accepted.add(keys.getPublic());
        return keys;
    }

    private Path openSsh(KeyPair keys, String passphrase) throws Exception {
        var encryption = new OpenSSHKeyEncryptionContext();
        encryption.setPassword(passphrase.isEmpty() ? null : passphrase);
        encryption.setCipherType("256");
        Path file = folder.resolve("key");
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(
                    keys, "test", passphrase.isEmpty() ? null : encryption, out);
        }
        return file;
    }

    private void check(SftpLogin login) {
        try (var connection = new SftpConnection(server.settings(login))) {
            connection.check();
        }
    }
}
