package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run of random files over H2 and SFTP, in each of its profiles, that is killed again and again ends like one that is not.
 * How often it is killed at most is {@code -Dkill.times}, the seed of files and moments {@code -Dkill.seed}.
 */
class KilledRunTest {

    private static final int SHORTEST = 700;
    private static final int LONGEST = 3500;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ungebro", "serviceplatformen"})
    void killed_at_random_moments_it_ends_the_same(String profile) throws IOException, InterruptedException {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        int times = Integer.getInteger("kill.times", 2);
        System.out.println("KilledRunTest: -Dkill.seed=" + seed);
        var random = new Random(seed);
        ChaoticFiles.Files2 files = ChaoticFiles.write(folder, seed);
        Played plain = Played.inMemory(folder.resolve("plain"), files.youths(), files.events());
        Path work = folder.resolve("killed");
        Path output = folder.resolve("out.txt");
        String[] options = {
            "--youths=" + files.youths(), "--events=" + files.events(), "--work=" + work, "--sftp.profile=" + profile
        };

        int killed = 0;
        while (killed < times && !Files.exists(work.resolve("report.json"))) {
            Process process = Forked.start(output, List.of("-Xmx512m"), options);
            if (!process.waitFor(SHORTEST + random.nextInt(LONGEST - SHORTEST), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            } else {
                assertThat(process.exitValue()).as(Files.readString(output)).isZero();
            }
        }
        Forked.run(output, List.of("-Xmx512m"), options);

        System.out.println("KilledRunTest: killed " + killed + " times");
        assertThat(killed).as("-Dkill.seed=" + seed).isPositive();
        var ended = new Played(0, "", "", work);
        assertThat(Reports.withoutMessages(ended.report()))
                .as("-Dkill.seed=" + seed)
                .isEqualTo(Reports.withoutMessages(plain.report()));
    }
}
