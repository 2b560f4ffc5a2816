package dk.ungebro.sandbox;

import dk.ungebro.openssh.OpenSshServer;
import dk.ungebro.servers.DatabaseServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Crash runs in number, with two to four nodes: {@code -Dcrash.runs} of each kind, the first seed is {@code -Dcrash.seed}, blows in a run
 * {@code -Dcrash.blows}. A failure names its seed.
 */
@Tag("campaign")
class CrashCampaignTest {

    private static final int BLOWS = Integer.getInteger("crash.blows", 5);

    @TempDir
    Path folder;

    static LongStream seeds() {
        long first = Long.getLong("crash.seed", 1);
        return LongStream.range(first, first + Long.getLong("crash.runs", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nodes_are_killed_on_postgresql(long seed) throws IOException, InterruptedException {
        try (DatabaseServer server = DatabaseServer.postgresql(folder.resolve("server"))) {
            tell(seed, run(seed).play(Server.login(server), nodes(seed), BLOWS, CrashRun::killNode));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nodes_are_killed_on_mariadb(long seed) throws IOException, InterruptedException {
        try (DatabaseServer server = DatabaseServer.mariadb(folder.resolve("server"))) {
            tell(seed, run(seed).play(Server.login(server), nodes(seed), BLOWS, CrashRun::killNode));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_server_is_killed_on_postgresql(long seed) throws IOException, InterruptedException {
        try (DatabaseServer server = DatabaseServer.postgresql(folder.resolve("server"))) {
            tell(seed, run(seed).play(Server.login(server), nodes(seed), BLOWS, CrashRun.killServer(server)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_server_is_killed_on_mariadb(long seed) throws IOException, InterruptedException {
        try (DatabaseServer server = DatabaseServer.mariadb(folder.resolve("server"))) {
            tell(seed, run(seed).play(Server.login(server), nodes(seed), BLOWS, CrashRun.killServer(server)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_server_of_the_post_is_killed(long seed) throws IOException, InterruptedException {
        try (DatabaseServer server = DatabaseServer.postgresql(folder.resolve("server"));
                OpenSshServer post = OpenSshServer.start(folder.resolve("post"))) {
            tell(seed, run(seed).over(post).play(Server.login(server), nodes(seed), BLOWS, CrashRun.killPost(post)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_standby_takes_over(long seed) throws IOException, InterruptedException {
        try (DatabaseServer primary = DatabaseServer.postgresql(folder.resolve("primary"));
                DatabaseServer standby = primary.standby(folder.resolve("standby"))) {
            DatabaseLogin either = CrashRun.either(primary, standby);
            tell(seed, run(seed).play(either, nodes(seed), 1, CrashRun.failOver(primary, standby)));
        }
    }

    private CrashRun run(long seed) throws IOException {
        return new CrashRun(folder.resolve("run"), seed);
    }

    private static int nodes(long seed) {
        return 2 + (int) (seed % 3);
    }

    private static void tell(long seed, int blows) {
        System.out.println("CrashCampaignTest: seed " + seed + ", " + blows + " blows");
    }
}
