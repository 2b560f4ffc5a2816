package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.openssh.OpenSshServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox over an SFTP server that is there. */
class OpenSshTest {

    @TempDir
    Path folder;

    private OpenSshServer server;
    private Term term;

    @BeforeEach
    void start() {
        String missing = OpenSshServer.missing().orElse("");
        assumeTrue(missing.isEmpty(), missing);
        server = OpenSshServer.start(folder.resolve("server"));
        term = Term.in(folder);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void ends_in_the_same_journals_and_two_runs_do_not_meet() throws IOException {
        Played plain = Played.inMemory(folder.resolve("plain"), term.youths(), term.events());

        Played first = play("first", hostKey());
        Played second = play("second", hostKey());

        for (Played played : List.of(first, second)) {
            assertThat(played.err()).isEmpty();
            assertThat(Reports.withoutMessages(played.report())).isEqualTo(Reports.withoutMessages(plain.report()));
        }
        assertThat(folders()).hasSize(2).allMatch(name -> name.startsWith("ungebro-"));
    }

    @Test
    void another_host_key_is_told_before_anything_is_done() throws IOException {
        Played played = play("work", "ssh-ed25519 SHA256:" + "A".repeat(43));

        assertThat(played.status()).isEqualTo(1);
        assertThat(played.err().lines())
                .singleElement()
                .asString()
                .startsWith("Cannot run: the host key has changed")
                .contains(hostKey());
        assertThat(folders()).isEmpty();
        assertThat(folder.resolve("work/run.txt")).doesNotExist();
    }

    private Played play(String work, String hostKey) {
        return Played.play(
                folder.resolve(work),
                "--youths=" + term.youths(),
                "--events=" + term.events(),
                "--db=memory",
                "--sftp=127.0.0.1:" + server.port(),
                "--sftp.user=" + server.user(),
                "--sftp.key=" + server.userKey(),
                "--sftp.hostkey=" + hostKey);
    }

    private String hostKey() {
        return server.hostKeys().get(0);
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> found = Files.list(server.files())) {
            return found.map(path -> path.getFileName().toString()).toList();
        }
    }
}
