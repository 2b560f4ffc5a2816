package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.SmallFiles.Fresh;
import dk.ungebro.adapters.sftp.SmallFiles.Wanted;
import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.adapters.sftp.server.Misbehaviour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several small files at once: all is well, or somebody else looks at it step by step. */
class SmallFilesTest {

    private static final Fresh ONE = new Fresh("one.part", bytes("first"));
    private static final Fresh TWO = new Fresh("two.part", bytes("second file"));

    @TempDir
    Path folder;

    private EmbeddedSftpServer server;
    private SftpConnection connection;

    @BeforeEach
    void start() {
        server = EmbeddedSftpServer.start(folder);
        connection = new SftpConnection(server.settings());
    }

    @AfterEach
    void stop() {
        connection.close();
        server.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean write(String other) {
        return connection.call("writing", files -> files.small().write(List.of(other), List.of(ONE, TWO)));
    }

    private List<String> read(Wanted... files) {
        return connection.call("reading", all -> all.small().read(List.of(files))).stream()
                .map(content -> content.map(text -> new String(text, StandardCharsets.UTF_8)))
                .map(text -> text.orElse("-"))
                .toList();
    }

    @Test
    void all_are_written() {
        assertThat(write("other")).isTrue();

        assertThat(server.files().resolve("one.part")).hasContent("first");
        assertThat(server.files().resolve("two.part")).hasContent("second file");
    }

    @Test
    void none_is_written_if_the_other_one_is_there() throws IOException {
        Files.writeString(server.files().resolve("other"), "here");

        assertThat(write("other")).isFalse();
        assertThat(Exchange.names(server.files())).containsExactly("other");
    }

    @Test
    void none_is_written_into_a_folder_that_is_missing() {
        var lost = new Fresh("nowhere/three.part", bytes("third"));

        assertThat(connection.<Boolean>call("writing", files -> files.small().write(List.of(), List.of(ONE, lost))))
                .isFalse();
        assertThat(Exchange.names(server.files())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Misbehaviour.class,
            names = {"DISK_FULL", "CLOSE_FAILS", "WRONG_SIZE"})
    void nothing_is_left_of_what_has_not_arrived_in_full_length(Misbehaviour misbehaviour) {
        server.misbehave(misbehaviour, 7);

        assertThat(write("other")).isFalse();
        assertThat(Exchange.names(server.files())).isEmpty();
    }

    @Test
    void what_is_there_is_read_and_a_longer_file_shows() throws IOException {
        Files.writeString(server.files().resolve("a"), "right");
        Files.writeString(server.files().resolve("b"), "too long");
        Files.writeString(server.files().resolve("c"), "");

        assertThat(read(new Wanted("a", 5), new Wanted("none", 9), new Wanted("b", 3), new Wanted("c", 9)))
                .containsExactly("right", "-", "too ", "-");
    }

    @Test
    void nothing_is_asked_for_nothing() {
        assertThat(connection.<List<Optional<byte[]>>>call(
                        "reading", all -> all.small().read(List.of())))
                .isEmpty();
    }
}
