package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.sandbox.oracle.Oracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random files, where everything happens at once, against the oracle. The number of files is {@code -Dchaos.runs}, the
 * first seed {@code -Dchaos.seed}; a failure names its seed.
 */
class ChaosTest {

    @TempDir
    Path folder;

    static LongStream seeds() {
        long first = Long.getLong("chaos.seed", 1);
        return LongStream.range(first, first + Long.getLong("chaos.runs", 40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_sandbox_and_the_oracle_agree(long seed) throws IOException {
        ChaoticFiles.Files2 files = ChaoticFiles.write(folder, seed);
        boolean absent = seed % 2 == 0;

        Played played = Played.inMemory(
                folder.resolve("work"),
                files.youths(),
                files.events(),
                "--caseworker=" + (absent ? "absent" : "diligent"));

        assertThat(played.err()).isEmpty();
        assertThat(Reports.numbers(played.report()))
                .as(() -> "seed " + seed + "\n" + text(files.youths()) + text(files.events()))
                .isEqualTo(OracleNumbers.of(Oracle.run(files.youths(), files.events(), null, absent)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
