package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies underneath, and however the rows come, the term ends in the same journals. */
class SameDigestTest {

    @TempDir
    static Path shared;

    private static Term term;
    private static Played plain;

    @TempDir
    Path folder;

    /** One is enough for all. */
    @BeforeAll
    static void the_plain_run() {
        term = Term.in(shared);
        plain = Played.inMemory(shared.resolve("plain"), term.youths(), term.events());
        assertThat(plain.status()).isZero();
    }

    @Test
    void rows_in_another_order() throws IOException {
        long seed = new Random().nextLong();
        Path youths = Rows.shuffled(term.youths(), folder.resolve("y2.csv"), seed);
        Path events = Rows.shuffled(term.events(), folder.resolve("e2.csv"), seed);

        Played shuffled = Played.inMemory(folder.resolve("shuffled"), youths, events);

        assertThat(shuffled.digest()).as("seed " + seed).isEqualTo(plain.digest());
        assertThat(Reports.numbers(shuffled.report())).as("seed " + seed).isEqualTo(Reports.numbers(plain.report()));
    }

    @Test
    void every_row_twice() throws IOException {
        Path youths = Rows.doubled(term.youths(), folder.resolve("y2.csv"));
        Path events = Rows.doubled(term.events(), folder.resolve("e2.csv"));

        Played doubled = Played.inMemory(folder.resolve("doubled"), youths, events);

        assertThat(doubled.digest()).isEqualTo(plain.digest());
        long read = plain.report().get("events").get("read").asLong();
        assertThat(doubled.report().get("events").get("accepted"))
                .isEqualTo(plain.report().get("events").get("accepted"));
        assertThat(doubled.report().get("events").get("refused"))
                .isEqualTo(plain.report().get("events").get("refused"));
        assertThat(doubled.report().get("events").get("duplicate").asLong())
                .isEqualTo(read + plain.report().get("events").get("duplicate").asLong());
    }

    @ParameterizedTest
    @CsvSource({"h2,sftp", "h2,memory"})
    void real_adapters(String db, String transport) {
        Played real = Played.play(
                folder.resolve("real"),
                "--youths=" + term.youths(),
                "--events=" + term.events(),
                "--db=" + db,
                "--transport=" + transport);

        assertThat(real.err()).isEmpty();
        assertThat(Reports.withoutMessages(real.report())).isEqualTo(Reports.withoutMessages(plain.report()));
    }

    @Test
    void post_in_the_way_of_serviceplatformen() {
        Played platform = Played.play(
                folder.resolve("platform"),
                "--youths=" + term.youths(),
                "--events=" + term.events(),
                "--db=memory",
                "--sftp.profile=serviceplatformen");

        assertThat(platform.err()).isEmpty();
        assertThat(Reports.withoutMessages(platform.report())).isEqualTo(Reports.withoutMessages(plain.report()));
        assertThat(platform.work().resolve("sftp/files/UDB/IN")).isEmptyDirectory();
        assertThat(platform.work().resolve("sftp/files/UDB/OUT")).isEmptyDirectory();
    }

    /** With dates around the edges of all windows. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Copenhagen", "Pacific/Auckland"})
    void any_time_zone_of_the_machine(String zone) throws IOException, InterruptedException {
        long seed = System.nanoTime();
        ChaoticFiles.Files2 files = ChaoticFiles.write(folder, seed);
        Played here = Played.inMemory(folder.resolve("here"), files.youths(), files.events());
        Path work = folder.resolve("zone");

        Forked.run(
                folder.resolve("out.txt"),
                List.of("-Duser.timezone=" + zone, "-Duser.language=tr", "-Xmx512m"),
                "--youths=" + files.youths(),
                "--events=" + files.events(),
                "--work=" + work,
                "--db=memory",
                "--transport=memory");

        assertThat(Files.readString(work.resolve("report.json")))
                .as("seed " + seed)
                .isEqualTo(Files.readString(here.work().resolve("report.json")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sealed_or_not(boolean sealed) throws IOException {
        Played played = Played.play(
                folder.resolve("played"),
                "--youths=" + term.youths(),
                "--events=" + term.events(),
                "--db=memory",
                "--sealed=" + sealed);

        assertThat(played.err()).isEmpty();
        assertThat(Reports.withoutMessages(played.report())).isEqualTo(Reports.withoutMessages(plain.report()));
        assertThat(carried(played.work())).isNotEmpty().allMatch(content -> content.contains("\"schema\"") != sealed);
    }

    /** The data of all batches that were taken in. */
    private static List<String> carried(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work.resolve("sftp/files"))) {
            List<String> contents = new ArrayList<>();
            for (Path file :
                    files.filter(found -> found.toString().endsWith(".jsonl")).toList()) {
                contents.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return contents;
        }
    }
}
