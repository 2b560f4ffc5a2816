package dk.ungebro.adapters.sftp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each switch does what it says, and no longer than it is on. */
class MisbehaviourTest {

    @TempDir
    Path folder;

    private EmbeddedSftpServer server;
    private RawClient client;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedSftpServer.start(folder, 0, "vendor", "secret");
        client = new RawClient(server);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void says_what_is_on_and_switches_it_off() {
        server.misbehave(Misbehaviour.DELETE_DENIED);
        server.misbehave(Misbehaviour.WRONG_SIZE, -1);
        server.misbehave(Misbehaviour.CONNECTION_LIMIT, 1);
        assertThat(server.misbehaviours())
                .containsExactlyInAnyOrder(
                        Misbehaviour.DELETE_DENIED, Misbehaviour.WRONG_SIZE, Misbehaviour.CONNECTION_LIMIT);

        server.behave(Misbehaviour.WRONG_SIZE);
        assertThat(server.misbehaviours()).doesNotContain(Misbehaviour.WRONG_SIZE);
        server.behave();
        assertThat(server.misbehaviours()).isEmpty();
    }

    @Test
    void speaks_version_3_only() throws IOException {
        assertThat(client.sftp.getVersion()).isEqualTo(SftpConstants.SFTP_V6);
        server.misbehave(Misbehaviour.ONLY_VERSION_3);

        try (var second = new RawClient(server)) {
            assertThat(second.sftp.getVersion()).isEqualTo(SftpConstants.SFTP_V3);
            second.write("a", "text");
            assertThat(second.names()).containsExactly("a");
        }
    }

    @Test
    void does_not_offer_a_posix_rename() throws IOException {
        assertThat(client.sftp.getServerExtensions()).containsKey("posix-rename@openssh.com");
        server.misbehave(Misbehaviour.NO_POSIX_RENAME);

        try (var second = new RawClient(server)) {
            assertThat(second.sftp.getServerExtensions()).isNotEmpty().doesNotContainKey("posix-rename@openssh.com");
        }
    }

    @Test
    void renames_over_what_is_there() throws IOException {
        client.write("a", "new");
        client.write("b", "old");
        server.misbehave(Misbehaviour.RENAME_OVERWRITES);
        client.sftp.rename("a", "b");

        assertThat(client.names()).containsExactly("b");
        assertThat(server.files().resolve("b")).hasContent("new");
    }

    @Test
    void refuses_a_rename_to_a_name_that_is_taken_with_the_wanted_status() throws IOException {
        client.write("a", "new");
        client.write("b", "old");
        server.misbehave(Misbehaviour.RENAME_REFUSED);
        assertStatus(SftpConstants.SSH_FX_FAILURE, () -> client.sftp.rename("a", "b"));
        server.misbehave(Misbehaviour.RENAME_REFUSED, SftpConstants.SSH_FX_PERMISSION_DENIED);
        assertStatus(SftpConstants.SSH_FX_PERMISSION_DENIED, () -> client.sftp.rename("a", "b"));

        client.sftp.rename("a", "c");
        assertThat(server.files().resolve("b")).hasContent("old");
    }

    @Test
    void shows_a_new_file_one_listing_late() throws IOException {
        client.write("a", "text");
        server.misbehave(Misbehaviour.LISTS_NEW_LATE);

        assertThat(client.names()).isEmpty();
        assertThat(client.names()).containsExactly("a");
        client.write("b", "text");
        assertThat(client.names()).containsExactly("a");
        assertThat(client.names()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void shows_a_file_one_listing_longer_than_it_is_there() throws IOException {
        client.write("a", "text");
        server.misbehave(Misbehaviour.LISTS_GONE_STILL);

        assertThat(client.names()).containsExactly("a");
        client.sftp.remove("a");
        assertThat(client.names()).containsExactly("a");
        assertThat(client.names()).isEmpty();
    }

    @Test
    void shows_files_in_the_order_of_a_seed() throws IOException {
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            client.write(name, "");
        }
        List<List<String>> orders = IntStream.range(0, 10)
                .mapToObj(seed -> {
                    server.misbehave(Misbehaviour.LISTS_UNORDERED, seed);
                    return unchecked();
                })
                .distinct()
                .toList();

        assertThat(orders)
                .hasSizeGreaterThan(5)
                .allSatisfy(order -> assertThat(order).hasSize(6));
    }

    private List<String> unchecked() {
        try {
            return client.names();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void lies_about_sizes_and_times_in_listing_and_stat() throws IOException {
        client.write("a", "four");
        server.misbehave(Misbehaviour.WRONG_SIZE, 3);
        server.misbehave(Misbehaviour.WRONG_MTIME, 86_400);

        var listed = client.sftp.readEntries(".").stream()
                .filter(entry -> entry.getFilename().equals("a"))
                .findFirst()
                .orElseThrow()
                .getAttributes();
        var stated = client.sftp.stat("a");
        assertThat(List.of(listed.getSize(), stated.getSize())).containsOnly(7L);
        assertThat(List.of(listed.getModifyTime(), stated.getModifyTime()))
                .containsOnly(FileTime.from(Instant.parse("1970-01-02T00:00:00Z")));
    }

    @Test
    void never_says_that_a_file_is_shorter_than_nothing() throws IOException {
        client.write("a", "four");
        server.misbehave(Misbehaviour.WRONG_SIZE, -5);

        assertThat(client.sftp.stat("a").getSize()).isZero();
    }

    @Test
    void breaks_off_when_it_has_got_so_many_bytes() {
        server.misbehave(Misbehaviour.CUTS_AFTER_RECEIVING, 200);

        assertThatThrownBy(() -> client.write("a", "x".repeat(300)))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(SftpException.class);
        assertThat(server.files().resolve("a")).isEmptyFile();
    }

    @Test
    void breaks_off_when_it_has_sent_so_many_bytes() throws IOException {
        client.write("a", "x".repeat(300));
        server.misbehave(Misbehaviour.CUTS_AFTER_SENDING, 200);

        assertThatThrownBy(() -> client.sftp.read("a").readAllBytes())
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(SftpException.class);
    }

    @Test
    void falls_silent_after_so_many_answers_but_does_what_it_is_told() throws IOException {
        try (var hasty = new RawClient(server, Duration.ofMillis(300))) {
            server.misbehave(Misbehaviour.STALLS_AFTER, 1);
            hasty.sftp.mkdir("a");

            assertThatThrownBy(() -> hasty.sftp.mkdir("b")).isInstanceOf(IOException.class);
        }
        assertThat(server.files().resolve("b")).isDirectory();
    }

    @Test
    void has_a_full_disk_after_so_many_bytes_of_all_files() throws IOException {
        server.misbehave(Misbehaviour.DISK_FULL, 6);
        client.write("a", "four");
        assertStatus(SftpConstants.SSH_FX_FAILURE, () -> client.write("b", "four"));
        assertThat(server.files().resolve("a")).hasContent("four");
        assertThat(server.files().resolve("b")).hasContent("fo");

        server.behave();
        client.write("b", "four");
        assertThat(server.files().resolve("b")).hasContent("four");
    }

    @Test
    void fails_to_close_what_was_written_but_not_what_was_read() throws IOException {
        server.misbehave(Misbehaviour.CLOSE_FAILS);

        assertStatus(SftpConstants.SSH_FX_FAILURE, () -> client.write("a", "text"));
        try (var in = client.sftp.read("a")) {
            assertThat(in.readAllBytes()).hasSize(4);
        }
    }

    @Test
    void denies_deleting_and_nothing_else() throws IOException {
        client.write("a", "text");
        server.misbehave(Misbehaviour.DELETE_DENIED);

        assertStatus(SftpConstants.SSH_FX_PERMISSION_DENIED, () -> client.sftp.remove("a"));
        client.sftp.rename("a", "b");
        assertThat(client.names()).containsExactly("b");
    }

    @Test
    void denies_everything() throws IOException {
        client.write("a", "text");
        server.misbehave(Misbehaviour.PERMISSION_DENIED);

        assertStatus(SftpConstants.SSH_FX_PERMISSION_DENIED, () -> client.sftp.stat("a"));
        assertStatus(SftpConstants.SSH_FX_PERMISSION_DENIED, () -> client.sftp.remove("a"));
        assertStatus(SftpConstants.SSH_FX_PERMISSION_DENIED, () -> client.sftp.openDir("."));
        assertStatus(SftpConstants.SSH_FX_PERMISSION_DENIED, () -> client.write("b", "text"));
    }

    @Test
    void takes_names_for_the_same_that_differ_in_case_only() throws IOException {
        Files.createDirectories(server.files().resolve("Folder"));
        server.misbehave(Misbehaviour.IGNORES_CASE);
        client.write("folder/A.txt", "one");
        client.write("FOLDER/a.TXT", "two");

        assertThat(server.files().resolve("Folder/A.txt")).hasContent("two");
        assertThat(server.files().resolve("Folder")).isDirectoryContaining(file -> file.endsWith("A.txt"));
        assertThat(client.sftp.stat("fOLDER/a.txt").getSize()).isEqualTo(3);
    }

    @Test
    void allows_so_many_connections() throws IOException {
        server.misbehave(Misbehaviour.CONNECTION_LIMIT, 1);
        assertThatThrownBy(() -> new RawClient(server)).isInstanceOf(IOException.class);

        server.misbehave(Misbehaviour.CONNECTION_LIMIT, 2);
        new RawClient(server).close();
    }

    @Test
    void shows_another_host_key_and_then_its_own_again() throws IOException {
        assertThat(fingerprint(client)).isEqualTo(server.hostKey().fingerprint());
        server.misbehave(Misbehaviour.OTHER_HOST_KEY);
        try (var second = new RawClient(server)) {
            assertThat(fingerprint(second)).isNotEqualTo(server.hostKey().fingerprint());
        }
        assertThatThrownBy(() -> client.names()).isInstanceOf(IOException.class);

        server.behave();
        try (var third = new RawClient(server)) {
            assertThat(fingerprint(third)).isEqualTo(server.hostKey().fingerprint());
        }
    }

    private static String fingerprint(RawClient of) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, of.session.getServerKey());
    }

    private static void assertStatus(int status, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SftpException.class, e -> assertThat(e.getStatus()).isEqualTo(status));
    }
}
