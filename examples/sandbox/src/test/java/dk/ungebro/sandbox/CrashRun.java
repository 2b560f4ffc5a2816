package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.openssh.OpenSshServer;
import dk.ungebro.servers.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random file set, played by several nodes on a database server while something is killed again and again, and
 * compared with a run in memory that nobody disturbs. The seed gives files and moments.
 */
final class CrashRun {

    private static final int LONGEST_WAIT = 2500;

    private final Path folder;
    private final long seed;
    private final Random random;
    private final ChaoticFiles.Files2 files;
    private final List<String> options = new ArrayList<>();
    private final String caseworker;
    private int strikes;

    CrashRun(Path folder, long seed) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.seed = seed;
        this.random = new Random(seed);
        this.files = ChaoticFiles.write(this.folder, seed);
        this.caseworker = "--caseworker=" + (seed % 3 == 0 ? "absent" : "diligent");
        this.options.add(caseworker);
    }

    /** The post goes over a server that is there. */
    CrashRun over(OpenSshServer post) {
        options.addAll(List.of(
                "--sftp=127.0.0.1:" + post.port(),
                "--sftp.user=" + post.user(),
                "--sftp.key=" + post.userKey(),
                "--sftp.hostkey=" + post.hostKeys().get(0)));
        return this;
    }

    /** What is done to a crew at a random moment. */
    @FunctionalInterface
    interface Blow {
        void strike(Crew crew, Random random) throws IOException, InterruptedException;
    }

    /** Strikes some times, lets the nodes come to their end, and compares; tells how often it struck. */
    int play(DatabaseLogin login, int nodes, int times, Blow blow) throws IOException, InterruptedException {
        String[] all = options.toArray(new String[0]);
        try (Crew crew = Crew.start(folder.resolve("work"), login, nodes, files.youths(), files.events(), all)) {
            while (crew.worksAfter(random.nextInt(LONGEST_WAIT))) {
                if (strikes < times) {
                    strikes++;
                    blow.strike(crew, random);
                }
            }
            compare(crew.ended());
        }
        Consistency.check(login);
        return strikes;
    }

    private void compare(Played ended) {
        Played plain = Played.inMemory(folder.resolve("plain"), files.youths(), files.events(), caseworker);
        assertThat(plain.err()).isEmpty();
        assertThat(Reports.withoutMessages(ended.report()))
                .as("seed " + seed)
                .isEqualTo(Reports.withoutMessages(plain.report()));
    }

    /** A node is killed, and started again at once. */
    static void killNode(Crew crew, Random random) throws IOException, InterruptedException {
        crew.killOne(random);
    }

    /** The server is killed, and started again after a while in which the nodes find none. */
    static Blow killServer(DatabaseServer server) {
        return (crew, random) -> {
            server.kill();
            crew.worksAfter(random.nextInt(1000));
            server.restart();
        };
    }

    /** The server of the post is killed with all its sessions, and started again after a while. */
    static Blow killPost(OpenSshServer post) {
        return (crew, random) -> {
            post.close();
            crew.worksAfter(random.nextInt(500));
            post.restart();
        };
    }

    /** The server is killed for good, and its standby takes over. */
    static Blow failOver(DatabaseServer primary, DatabaseServer standby) {
        return (crew, random) -> {
            primary.kill();
            crew.worksAfter(random.nextInt(500));
            standby.promote();
        };
    }

    /** An address of both, of which the driver takes the one that may be written to. */
    static DatabaseLogin either(DatabaseServer primary, DatabaseServer standby) {
        String both = "jdbc:postgresql://127.0.0.1:" + primary.port() + ",127.0.0.1:" + standby.port() + "/ungebro"
                + "?targetServerType=primary&connectTimeout=2";
        return new DatabaseLogin(both, primary.user(), primary.password());
    }
}
