package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.adapters.sftp.server.Misbehaviour;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two misbehaviours at once, while batches are sent, fetched and confirmed in an order by lot. The pairs are drawn too,
 * and {@code -Dsftp.pairs=171} takes them all.
 */
class PairwiseMisbehaviourTest {

    private static final int STEPS = 12;
    private static final int PAIRS = Integer.getInteger("sftp.pairs", 60);
    private static final Duration SILENCE = Duration.ofMillis(150);

    @TempDir
    Path folder;

    @Test
    void nothing_is_lost_nothing_doubled_nothing_given_half() {
        long seed = Long.getLong("sftp.seed", System.nanoTime());
        System.out.println("pairs of misbehaviours with -Dsftp.seed=" + seed);
        Random random = new Random(seed);
        try (var server = EmbeddedSftpServer.start(folder);
                var calm = new SftpConnection(settings(server));
                var hasty = new SftpConnection(settings(server).withTimeouts(Duration.ofSeconds(10), SILENCE))) {
            for (Pair pair : Pair.draw(random, PAIRS)) {
                Wiped.clean(server.files());
                var post = new PostUnderFaults(pair.has(Misbehaviour.STALLS_AFTER) ? hasty : calm, random);
                pair.on(server);
                post.go(pair, STEPS);
                server.behave();
                post.finish(new SftpTransport(calm, Exchange.SCHOOL), new SftpTransport(calm, Exchange.UDB));

                assertThat(post.complaints()).as("%s, seed %d", pair, seed).isEmpty();
                Path udb = server.files().resolve("pairs/UDB");
                assertThat(udb.resolve("rejected"))
                        .as("%s, seed %d", pair, seed)
                        .doesNotExist();
                assertThat(Exchange.names(udb.resolve("in")))
                        .as("%s, seed %d", pair, seed)
                        .allMatch(name -> name.endsWith(".part"));
            }
        }
    }

    private static SftpSettings settings(EmbeddedSftpServer server) {
        return server.settings().withRoot("pairs");
    }
}
