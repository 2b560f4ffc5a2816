package dk.ungebro.sandbox.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void writes_both_files_and_prints_three_lines() {
        int status = run("--seed=5", "--size=200", "--out=" + folder.resolve("year"));

        assertThat(status).isZero();
        assertThat(folder.resolve("year/youths.csv")).isNotEmptyFile();
        assertThat(folder.resolve("year/events.csv")).isNotEmptyFile();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }

    @Test
    void answers_an_unknown_option_with_one_clear_line() {
        int status = run("--sead=5");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("--sead=5");
    }

    @Test
    void answers_a_size_out_of_range_with_one_clear_line() {
        int status = run("--size=0");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("size");
    }

    @Test
    void takes_an_argument_before_a_property_and_an_empty_property_as_not_given() {
        Options options = Options.parse(List.of("--seed=1"), name -> name.equals("out") ? "" : "7");

        assertThat(options.seed()).isEqualTo(1);
        assertThat(options.size()).isEqualTo(7);
        assertThat(options.out()).isEqualTo(Path.of("examples/sandbox/target/national"));
    }

    private int run(String... args) {
        return Main.run(List.of(args), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
