package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.TemporarilyUnavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpConnectionTest {

    private static final String OTHER_KEY = "SHA256:" + "A".repeat(43);

    @TempDir
    Path folder;

    @Test
    void refuses_a_host_key_that_is_not_pinned_and_says_which() {
        try (var server = EmbeddedSftpServer.start(folder);
                var connection = new SftpConnection(pinned(server.settings(), OTHER_KEY))) {
            assertThatThrownBy(connection::check)
                    .isInstanceOf(Misconfigured.class)
                    .hasMessageContaining(server.hostKey().toString())
                    .hasMessageContaining(OTHER_KEY);
        }
    }

    @Test
    void accepts_one_of_several_pinned_host_keys() {
        try (var server = EmbeddedSftpServer.start(folder);
                var connection = new SftpConnection(
                        pinned(server.settings(), OTHER_KEY, server.hostKey().fingerprint()))) {
            connection.check();
        }
    }

    @Test
    void says_so_if_the_server_has_no_key_of_a_pinned_type() {
        try (var server = EmbeddedSftpServer.start(folder);
                var connection = new SftpConnection(pinned(server.settings(), "ssh-rsa " + OTHER_KEY))) {
            assertThatThrownBy(connection::check)
                    .isInstanceOf(Misconfigured.class)
                    .hasMessageContaining("ssh-rsa");
        }
    }

    @Test
    void refuses_a_wrong_password_as_misconfigured() {
        try (var server = EmbeddedSftpServer.start(folder)) {
            SftpSettings right = server.settings();
            var login = SftpLogin.password(right.login().user(), "wrong");
            try (var connection =
                    new SftpConnection(SftpSettings.of(right.host(), right.port(), login, right.pins()))) {
                assertThatThrownBy(connection::check)
                        .isInstanceOf(Misconfigured.class)
                        .hasMessageContaining("login")
                        .hasMessageNotContaining("wrong");
            }
        }
    }

    @Test
    void is_temporarily_unavailable_while_no_server_listens() {
        var server = EmbeddedSftpServer.start(folder);
        server.close();

        try (var connection = new SftpConnection(server.settings())) {
            assertThatThrownBy(connection::check).isInstanceOf(TemporarilyUnavailable.class);
        }
    }

    @Test
    void is_temporarily_unavailable_when_the_server_is_silent() throws IOException {
        try (var server = EmbeddedSftpServer.start(folder);
                var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            SftpSettings real = server.settings();
            var settings = SftpSettings.of("127.0.0.1", silent.getLocalPort(), real.login(), real.pins())
                    .withTimeouts(Duration.ofMillis(300), Duration.ofMillis(300));
            try (var connection = new SftpConnection(settings)) {
                assertThatThrownBy(connection::check).isInstanceOf(TemporarilyUnavailable.class);
            }
        }
    }

    @Test
    void works_again_when_the_server_was_started_again_with_the_same_host_key() {
        var first = EmbeddedSftpServer.start(folder, 0, "user", "secret");
        try (var connection = new SftpConnection(first.settings())) {
            var school = new SftpTransport(connection, Exchange.SCHOOL);
            var udb = new SftpTransport(connection, Exchange.UDB);
            school.send(batch("b1", "text"));

            first.close();
            try (var second = EmbeddedSftpServer.start(folder, first.port(), "user", "secret")) {
                assertThat(second.hostKey()).isEqualTo(first.hostKey());
                assertThat(udb.fetch(10)).containsExactly(batch("b1", "text"));
            }
            assertThatThrownBy(() -> udb.fetch(10)).isInstanceOf(TemporarilyUnavailable.class);
        }
    }

    @Test
    void is_not_used_after_it_was_closed() {
        try (var server = EmbeddedSftpServer.start(folder)) {
            var connection = new SftpConnection(server.settings());
            connection.check();
            connection.close();
            connection.close();

            assertThatThrownBy(connection::check).isInstanceOf(IllegalStateException.class);
        }
    }

    private static SftpSettings pinned(SftpSettings settings, String... pins) {
        var keys = Set.of(pins).stream().map(HostKeyPin::of).collect(Collectors.toSet());
        return SftpSettings.of(settings.host(), settings.port(), settings.login(), keys);
    }
}
