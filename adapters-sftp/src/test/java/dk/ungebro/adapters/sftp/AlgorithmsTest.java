package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.kex.KexProposalOption;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.server.ServerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is agreed to with a server is what the document says, and nothing weak. */
class AlgorithmsTest {

    private static final KeyPair HOST = KeyServer.keys("ecdsa-sha2-nistp256");
    private static final KeyPair USER = KeyServer.keys("ssh-rsa");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @TempDir
    Path folder;

    @Test
    void the_table_of_the_document_is_the_list_of_the_code() throws IOException {
        assertThat(row("key exchange")).isEqualTo(names(Algorithms.KEY_EXCHANGES));
        assertThat(row("cipher")).isEqualTo(names(Algorithms.CIPHERS));
        assertThat(row("integrity")).isEqualTo(names(Algorithms.MACS));
        assertThat(row("signature")).isEqualTo(names(Algorithms.SIGNATURES));
    }

    @Test
    void none_is_weak_and_all_work_here() {
        List<String> all = Stream.of(
                        Algorithms.KEY_EXCHANGES, Algorithms.CIPHERS, Algorithms.MACS, Algorithms.SIGNATURES)
                .flatMap(list -> names(list).stream())
                .toList();

        assertThat(all)
                .noneMatch(name -> name.endsWith("sha1")
                        || name.contains("sha1-")
                        || name.contains("cbc")
                        || name.contains("3des")
                        || name.contains("arcfour")
                        || name.contains("md5")
                        || name.contains("-96")
                        || name.contains("group1-")
                        || name.contains("group14")
                        || name.equals("ssh-rsa")
                        || name.equals("ssh-dss"))
                .doesNotHaveDuplicates();
        assertThat(names(Algorithms.signatures())).isEqualTo(names(Algorithms.SIGNATURES));
        assertThat(Algorithms.CIPHERS).allMatch(BuiltinCiphers::isSupported);
        assertThat(Algorithms.KEY_EXCHANGES).allMatch(BuiltinDHFactories::isSupported);
    }

    @Test
    void a_server_that_takes_everything_is_led_to_the_first_of_each() throws IOException {
        Map<KexProposalOption, String> agreed = new ConcurrentHashMap<>();
        try (var server = new KeyServer(folder, HOST)) {
            server.server.addSessionListener(remember(agreed));
            server.accepted.add(USER.getPublic());
            server.start();
            check(server);
        }

        assertThat(agreed)
                .containsEntry(KexProposalOption.ALGORITHMS, "mlkem768x25519-sha256")
                .containsEntry(KexProposalOption.C2SENC, "aes128-gcm@openssh.com")
                .containsEntry(KexProposalOption.S2CENC, "aes128-gcm@openssh.com")
                .containsEntry(KexProposalOption.S2CCOMP, "none");
    }

    @Test
    @SuppressWarnings("deprecation") // the weak are what is refused
    void a_server_that_has_only_weak_ones_is_refused_with_what_it_has() throws IOException {
        try (var server = new KeyServer(folder, HOST)) {
            server.server.setCipherFactories(List.of(BuiltinCiphers.aes256cbc));
            server.start();
            assertThatThrownBy(() -> check(server))
                    .isInstanceOf(Misconfigured.class)
                    .hasMessageContainingAll("aes256-cbc", "aes128-gcm@openssh.com", "has to allow one");
        }
        try (var server = new KeyServer(folder, HOST)) {
            server.server.setCipherFactories(List.of(BuiltinCiphers.aes256ctr));
            server.server.setMacFactories(List.of(BuiltinMacs.hmacsha1));
            server.start();
            assertThatThrownBy(() -> check(server))
                    .isInstanceOf(Misconfigured.class)
                    .hasMessageContaining("hmac-sha1");
        }
        try (var server = new KeyServer(folder, HOST)) {
            server.server.setKeyExchangeFactories(NamedFactory.setUpTransformedFactories(
                    true, List.of(BuiltinDHFactories.dhg14, BuiltinDHFactories.dhg14_256), ServerBuilder.DH2KEX));
            server.start();
            assertThatThrownBy(() -> check(server))
                    .isInstanceOf(Misconfigured.class)
                    .hasMessageContaining("diffie-hellman-group14-sha1");
        }
    }

    private static SessionListener remember(Map<KexProposalOption, String> agreed) {
        return new SessionListener() {
            @Override
            public void sessionNegotiationEnd(
                    Session session,
                    Map<KexProposalOption, String> client,
                    Map<KexProposalOption, String> server,
                    Map<KexProposalOption, String> negotiated,
                    Throwable reason) {
                agreed.putAll(negotiated);
            }
        };
    }

    private static void check(KeyServer server) {
        try (var connection = new SftpConnection(server.settings(SftpLogin.keyPair("user", USER)))) {
            connection.check();
        }
    }

    private static List<String> names(List<? extends NamedResource> list) {
        return list.stream().map(NamedResource::getName).toList();
    }

    private static List<String> row(String what) throws IOException {
        String found = Files.readAllLines(Path.of("..", "docs", "sftp.md")).stream()
                .filter(line -> line.startsWith("| " + what + " |"))
                .findFirst()
                .orElseThrow();
        return NAME.matcher(found).results().map(match -> match.group(1)).toList();
    }
}
