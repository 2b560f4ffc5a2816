package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.openssh.OpenSshServer;
import dk.ungebro.servers.DatabaseServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes and their PostgreSQL are killed at random moments: the slice of {@link CrashCampaignTest} for every build. */
class CrashTest {

    @TempDir
    static Path home;

    private static DatabaseServer server;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("crash.seed", System.nanoTime() % 1_000_000);

    @BeforeAll
    static void start() {
        server = DatabaseServer.postgresql(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        Server.empty(server);
        System.out.println("CrashTest: -Dcrash.seed=" + seed);
    }

    @Test
    void nodes_that_are_killed_end_the_same() throws IOException, InterruptedException {
        int struck = new CrashRun(folder, seed + 1).play(Server.login(server), 2, 2, CrashRun::killNode);

        assertThat(struck).isPositive();
    }

    @Test
    void nodes_survive_the_kill_of_their_server() throws IOException, InterruptedException {
        int struck = new CrashRun(folder, seed).play(Server.login(server), 2, 1, CrashRun.killServer(server));

        assertThat(struck).isPositive();
    }

    /** In this file an institution admits a youth of 2021 whose municipality takes part only later. */
    @Test
    void a_municipality_that_takes_part_later_holds_nobody_up() throws IOException, InterruptedException {
        int struck = new CrashRun(folder, 8205).play(Server.login(server), 2, 1, CrashRun::killNode);

        assertThat(struck).isPositive();
    }

    @Test
    void nodes_survive_the_kill_of_the_server_of_their_post() throws IOException, InterruptedException {
        String missing = OpenSshServer.missing().orElse("");
        assumeTrue(missing.isEmpty(), missing);
        try (OpenSshServer post = OpenSshServer.start(folder.resolve("post"))) {
            int struck =
                    new CrashRun(folder, seed + 3).over(post).play(Server.login(server), 2, 3, CrashRun.killPost(post));

            assertThat(struck).isPositive();
        }
    }
}
