package dk.ungebro.sandbox.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeInputTest {

    @TempDir
    Path folder;

    @Test
    void five_megabytes_go_through_and_add_up() throws IOException {
        LargeInput.write(folder, 5_000, 50_000);

        assertThat(Files.size(folder.resolve("events.csv"))).isGreaterThan(5_000_000);
        assertThat(LargeInput.run(folder)).startsWith(expected(5_000, 50_000));
    }

    @Test
    @Tag("campaign")
    void a_million_rows_go_through_in_a_heap_of_256_megabytes() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeInput.class.getName(),
                        folder.toString(),
                        "1000000")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output, StandardCharsets.UTF_8)).startsWith(expected(100_000, 1_000_000));
        assertThat(Files.size(folder.resolve("events.csv"))).isGreaterThan(100_000_000);
    }

    private static String expected(int youths, int events) {
        int part = events / 50;
        var youthCounts = new Counts(youths, youths, 0, 0);
        var eventCounts = new Counts(events, events - 3L * part, 2L * part, part);
        return youthCounts + " " + eventCounts + " handedOut=" + (events - 3L * part) + " refusals=" + 2 * part + " ";
    }
}
