package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.openssh.OpenSshServer;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenSSH's server, and its {@code sftp} command as a partner uses it who has not this library. */
class OpenSshTest {

    @TempDir
    static Path folder;

    private static OpenSshServer server;
    private static int tests;

    private SftpSettings settings;
    private Path desk;

    @BeforeAll
    static void start() {
        String missing = OpenSshServer.missing().orElse("");
        assumeTrue(missing.isEmpty(), missing);
        server = OpenSshServer.start(folder.resolve("server"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void an_empty_folder() throws IOException {
        settings = OpenSsh.settings(server).withRoot("exchange-" + tests++);
        desk = Files.createDirectory(folder.resolve(settings.root()));
    }

    @Test
    void what_is_published_is_fetched_with_sftp_and_verified_with_sha256sum() throws IOException {
        Batch batch = new Batch("b-1", Exchange.SCHOOL, Exchange.UDB, 2, large());
        try (var connection = new SftpConnection(settings)) {
            new SftpTransport(connection, Exchange.SCHOOL).send(batch);

            String printed = server.shell(desk, "root=" + settings.root() + "\n" + documented("Fetching by hand"));

            assertThat(printed).contains("b-1.jsonl: OK");
            assertThat(desk.resolve("b-1.jsonl")).hasBinaryContent(batch.content());
            assertThat(Exchange.names(server.files().resolve(settings.root()).resolve("UDB/archive")))
                    .containsExactly("b-1.jsonl", "b-1.ready");
            assertThat(new SftpTransport(connection, Exchange.UDB).fetch(10)).isEmpty();
        }
    }

    @Test
    void sha256sum_notices_what_was_changed_on_the_way() throws IOException {
        try (var connection = new SftpConnection(settings)) {
            new SftpTransport(connection, Exchange.SCHOOL)
                    .send(new Batch("b-1", Exchange.SCHOOL, Exchange.UDB, 1, large()));
        }
        Path data = server.files().resolve(settings.root()).resolve("UDB/in/b-1.jsonl");
        Files.writeString(data, "changed\n");

        assertThatThrownBy(() -> server.shell(desk, "root=" + settings.root() + "\n" + documented("Fetching by hand")))
                .hasMessageContaining("b-1.jsonl: FAILED");
        assertThat(data).exists();
    }

    @Test
    void what_is_published_with_sftp_is_consumed() throws IOException {
        Files.writeString(desk.resolve("b-1.jsonl"), "{\"navn\":\"Åse Ærø\"}\n", StandardCharsets.UTF_8);

        server.shell(desk, "root=" + settings.root() + "\n" + documented("Sending by hand"));

        try (var connection = new SftpConnection(settings)) {
            var udb = new SftpTransport(connection, Exchange.UDB);
            assertThat(udb.fetch(10))
                    .containsExactly(new Batch(
                            "b-1",
                            Exchange.SCHOOL,
                            Exchange.UDB,
                            1,
                            "{\"navn\":\"Åse Ærø\"}\n".getBytes(StandardCharsets.UTF_8)));
            udb.confirm("b-1");
            assertThat(udb.fetch(10)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssh-ed25519", "ecdsa-sha2-nistp256"})
    void each_of_its_host_keys_can_be_pinned_alone(String type) {
        Set<HostKeyPin> pins = server.hostKeys().stream()
                .filter(key -> key.startsWith(type))
                .map(HostKeyPin::of)
                .collect(Collectors.toSet());

        check(OpenSsh.settings(server, settings.login(), HostKeys.pinned(pins)));
    }

    @Test
    void a_key_of_a_type_that_it_has_not_is_told_with_those_that_it_has() {
        Set<HostKeyPin> pins = Set.of(HostKeyPin.of("ssh-rsa SHA256:" + "A".repeat(43)));

        assertThatThrownBy(() -> check(OpenSsh.settings(server, settings.login(), HostKeys.pinned(pins))))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContainingAll("no host key of a type that is trusted", "ssh-ed25519", "ecdsa-sha2-nistp256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "rsa"})
    void keys_of_ssh_keygen_log_in_with_their_passphrase(String type) {
        Path key = server.anotherUserKey(type, "a secret");

        check(OpenSsh.settings(server, SftpLogin.keyFile(server.user(), key, () -> "a secret")));
        assertThatThrownBy(
                        () -> check(OpenSsh.settings(server, SftpLogin.keyFile(server.user(), key, () -> "a guess"))))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("passphrase");
    }

    @Test
    void another_key_is_refused() {
        var login = SftpLogin.keyPair(server.user(), KeyServer.keys("ecdsa-sha2-nistp256"));

        assertThatThrownBy(() -> check(OpenSsh.settings(server, login)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("does not accept the login");
    }

    private static void check(SftpSettings settings) {
        try (var connection = new SftpConnection(settings)) {
            connection.check();
        }
    }

    private static byte[] large() {
        return "{\"navn\":\"Åse Ærø\"}\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    }

    /** The lines for a shell under a heading of the document. */
    private static String documented(String heading) {
        List<String> found;
        try {
            String text = Files.readString(Path.of("..", "docs", "sftp.md"));
            Matcher block = Pattern.compile("(?s)### " + heading + "\n.*?```sh\n(.*?)```")
                    .matcher(text);
            found = block.results().map(match -> match.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
