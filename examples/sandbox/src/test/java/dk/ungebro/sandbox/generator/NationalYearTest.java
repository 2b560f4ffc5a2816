package dk.ungebro.sandbox.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.party.MunicipalityCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalYearTest {

    private static final int SIZE = 3000;

    @TempDir
    Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        write(42, "first");
        write(42, "second");

        assertThat(sha256("second/youths.csv")).isEqualTo(sha256("first/youths.csv"));
        assertThat(sha256("second/events.csv")).isEqualTo(sha256("first/events.csv"));
    }

    @Test
    void another_seed_gives_other_bytes() throws IOException {
        write(42, "first");
        write(43, "second");

        assertThat(sha256("second/youths.csv")).isNotEqualTo(sha256("first/youths.csv"));
        assertThat(sha256("second/events.csv")).isNotEqualTo(sha256("first/events.csv"));
    }

    @Test
    void neither_language_nor_time_zone_of_the_machine_changes_a_byte() throws IOException {
        write(42, "here");
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            write(42, "elsewhere");
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }

        assertThat(sha256("elsewhere/youths.csv")).isEqualTo(sha256("here/youths.csv"));
        assertThat(sha256("elsewhere/events.csv")).isEqualTo(sha256("here/events.csv"));
    }

    @Test
    void every_cpr_number_stands_in_substitute_form() throws IOException {
        write(42, "year");

        assertThat(column("year/youths.csv", YouthColumn.CPR))
                .isNotEmpty()
                .allMatch(cpr -> cpr.matches("[6-9][0-9].*"));
        assertThat(column("year/events.csv", EventColumn.CPR))
                .isNotEmpty()
                .allMatch(cpr -> cpr.matches("[6-9][0-9].*"));
    }

    @Test
    void the_counts_lie_where_the_documentation_says() throws IOException {
        Summary summary = write(42, "year");

        assertThat(summary.youthRows()).isBetween(SIZE * 98 / 100, SIZE * 103 / 100);
        assertThat(summary.events("ADMISSION")).isBetween(SIZE, SIZE * 112 / 100);
        assertThat(summary.events("RISK") + summary.events("ABSENCE_WARNING"))
                .isBetween(SIZE * 25 / 100, SIZE * 35 / 100);
        assertThat(summary.events("INTERRUPTION")).isBetween(SIZE * 19 / 100, SIZE * 25 / 100);
        assertThat(summary.events("ANNULMENT")).isBetween(SIZE * 2 / 100, SIZE * 5 / 100);
        assertThat(summary.events("wrong")).isBetween(summary.eventRows() / 200, summary.eventRows() / 50);
        assertThat(summary.youths("wrong")).isBetween(summary.youthRows() / 200, summary.youthRows() / 50);
    }

    @Test
    void the_summary_counts_the_lines_of_the_files() throws IOException {
        Summary summary = write(7, "year");

        assertThat(lines("year/youths.csv")).hasSize(summary.youthRows() + 1);
        assertThat(lines("year/events.csv")).hasSize(summary.eventRows() + 1);
    }

    @Test
    void every_municipality_has_youths() throws IOException {
        write(42, "year");

        assertThat(column("year/youths.csv", YouthColumn.MUNICIPALITY).distinct())
                .containsAll(MunicipalityCode.all().stream()
                        .map(MunicipalityCode::value)
                        .collect(Collectors.toSet()));
    }

    private Summary write(long seed, String name) throws IOException {
        return NationalYear.write(new Options(seed, folder.resolve(name), SIZE));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
    }

    /** Good enough for columns that stand before any quoted one. */
    private Stream<String> column(String file, Column column) throws IOException {
        List<String> lines = lines(file);
        int place = List.of(lines.get(0).split(",")).indexOf(column.header());
        return lines.stream().skip(1).map(line -> line.split(",", -1)[place]);
    }

    private String sha256(String file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(folder.resolve(file))));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
