package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same cases under the law of two days. */
class LawDiffTest {

    @TempDir
    Path folder;

    private record Compared(int status, List<String> out, List<String> err, Path file) {

        List<String> written() throws IOException {
            return Files.readAllLines(file);
        }
    }

    private Compared compare(String... options) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add("--work=" + folder.resolve("diff"));
        int status = LawDiffMain.run(
                arguments.toArray(new String[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Compared(
                status,
                out.toString(StandardCharsets.UTF_8).lines().toList(),
                err.toString(StandardCharsets.UTF_8).lines().toList(),
                folder.resolve("diff").resolve("law-diff.txt"));
    }

    @Test
    void the_reform_of_2022_brings_follow_up_and_the_mentor_right() throws IOException {
        Compared compared = compare("--from=2021-12-31", "--to=2022-01-01");

        assertThat(compared.err()).isEmpty();
        assertThat(compared.status()).isZero();
        assertThat(compared.out()).anyMatch(line -> line.contains("+ R-FOLLOW-1/2022-01-01"));
        assertThat(compared.out())
                .anyMatch(line -> line.matches(" *\\* duty REACT_TO_RISK +0 +[1-9][0-9]*"))
                .anyMatch(line -> line.matches(" *\\* window MENTOR +0 +[1-9][0-9]*"))
                .anyMatch(line -> line.matches(" *message ADMISSION +([0-9]+) +\\1"));
        assertThat(compared.written())
                .anyMatch(line -> line.contains("  + duty REACT_TO_RISK "))
                .anyMatch(
                        line -> line.contains("  ~ window FOLLOW_UP ") && line.endsWith("NO_RULE_IN_FORCE -> INSIDE"));
    }

    @Test
    void the_same_day_differs_in_nothing() {
        Compared compared = compare("--from=2026-02-01", "--to=2026-02-01");

        assertThat(compared.out()).contains("Rules that change: 0", "  what comes out differently: 0");
    }

    @Test
    void a_day_between_two_reforms_differs_in_rules_only() {
        Compared compared = compare("--from=2022-10-01", "--to=2023-03-12");

        assertThat(compared.out()).contains("Rules that change: 0", "  what comes out differently: 0");
    }

    @ParameterizedTest
    @CsvSource({"--from=2021-12-31, --from=", "--to=2022-01-01, --from=yesterday", "--from=2021-12-31, --colour=red"})
    void a_wrong_option_ends_in_one_clear_line(String one, String other) {
        Compared compared = compare(one, other);

        assertThat(compared.status()).isEqualTo(2);
        assertThat(compared.err()).singleElement().asString().startsWith("Option: ");
        assertThat(compared.out()).isEmpty();
    }
}
