package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.servers.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sandbox on the databases that vendors run, alone and with several nodes. */
class DatabasesTest {

    @TempDir
    Path folder;

    private ChaoticFiles.Files2 files;
    private Played plain;

    @BeforeEach
    void the_plain_run() throws IOException {
        files = ChaoticFiles.write(folder, 12);
        plain = Played.inMemory(folder.resolve("plain"), files.youths(), files.events());
    }

    private Played play(String name, String... options) {
        String[] all = Stream.concat(
                        Stream.of("--youths=" + files.youths(), "--events=" + files.events()), Stream.of(options))
                .toArray(String[]::new);
        return Played.play(folder.resolve(name), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb"})
    void a_server_in_the_work_folder(String db) {
        Played played = play("work", "--db=" + db);

        assertThat(played.err()).isEmpty();
        assertThat(Reports.withoutMessages(played.report())).isEqualTo(Reports.withoutMessages(plain.report()));
    }

    @Test
    void two_nodes_on_mariadb() throws IOException, InterruptedException {
        Path work = folder.resolve("work");

        Forked.run(
                folder.resolve("out.txt"),
                List.of("-Xmx512m"),
                "--youths=" + files.youths(),
                "--events=" + files.events(),
                "--work=" + work,
                "--db=mariadb",
                "--nodes=2");

        assertThat(Reports.withoutMessages(new Played(0, "", "", work).report()))
                .isEqualTo(Reports.withoutMessages(plain.report()));
    }

    @Test
    void a_server_that_is_there_serves_one_run_and_its_password_is_told_nobody() throws IOException {
        try (DatabaseServer server = DatabaseServer.postgresql(folder.resolve("server"))) {
            new OwnTables(server.superuser()).change("ALTER ROLE ungebro PASSWORD 'very-secret-word'");
            String[] options = {
                "--db.url=" + server.url() + "?password=very-secret-word",
                "--db.user=ungebro",
                "--db.password=very-secret-word"
            };

            Played first = play("first", options);
            Played again = play("first", options);
            Played other = play("other", options);

            assertThat(first.err()).isEmpty();
            assertThat(first.digest()).isEqualTo(plain.digest());
            assertThat(again.out()).contains("This run is over").contains(plain.digest());
            assertThat(other.status()).isEqualTo(1);
            assertThat(other.err().lines()).singleElement().asString().contains("the database holds another run");
            assertThat(List.of(first.out(), other.out(), other.err()))
                    .noneMatch(text -> text.contains("very-secret-word"));
            assertThat(filesWith("very-secret-word", folder.resolve("first"))).isEmpty();
        }
    }

    @Test
    void a_server_that_is_not_there_ends_in_one_clear_line() {
        Played played = play("work", "--db.url=jdbc:postgresql://127.0.0.1:1/ungebro", "--db.user=ungebro");

        assertThat(played.status()).isEqualTo(1);
        assertThat(played.err().lines()).singleElement().asString().startsWith("Cannot run: no connection");
    }

    @Test
    void a_server_that_a_killed_run_left_behind_is_stopped_first() throws IOException, InterruptedException {
        Path work = folder.resolve("killed");
        Path output = folder.resolve("out.txt");
        String[] options = {
            "--youths=" + files.youths(), "--events=" + files.events(), "--work=" + work, "--db=postgresql"
        };
        Process killed = Forked.start(output, List.of("-Xmx512m"), options);
        Path begun = work.resolve("postgresql/data/postmaster.pid");
        while (!Files.exists(begun)) {
            assertThat(killed.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        killed.destroyForcibly().waitFor();

        Forked.run(output, List.of("-Xmx512m"), options);

        assertThat(new Played(0, "", "", work).digest()).isEqualTo(plain.digest());
    }

    private static List<Path> filesWith(String text, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
