package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user meets who gives wrong options, wrong files or wrong rows. */
class CommandLineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--until=tomorrow",
                "--caseworker=lazy",
                "--db=oracle",
                "--db.url=jdbc:oracle:thin:@//127.0.0.1:1521/x",
                "--db.user=anna",
                "--colour=red",
                "--nodes=0",
                "--nodes=many",
                "--nodes=2",
                "--node=1",
                "--sftp.profile=other",
                "--sftp=nowhere",
                "demo",
                "--youths=y"
            })
    void a_wrong_option_ends_in_one_clear_line(String option) {
        Played played = Played.play(folder.resolve("work"), option);

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err().lines()).singleElement().asString().startsWith("Option: ");
        assertThat(played.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--db=h2", "--db=memory", "--db.url=jdbc:h2:tcp://127.0.0.1/x"})
    void several_nodes_are_told_to_take_a_server(String db) {
        Played played = Played.play(folder.resolve("work"), "--nodes=3", db);

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err().lines())
                .singleElement()
                .asString()
                .contains("-Ddb=postgresql")
                .contains("-Ddb=mariadb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--transport=memory", "--nodes=2 --db=postgresql"})
    void the_platform_is_played_for_one_node_over_sftp(String options) {
        String[] given = ("--sftp.profile=serviceplatformen " + options).split(" ", -1);

        Played played = Played.play(folder.resolve("work"), given);

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err().lines()).singleElement().asString().contains("-Dsftp.profile");
    }

    @Test
    void a_file_that_is_not_there_ends_in_one_clear_line() {
        Played played = Played.play(folder.resolve("work"), "--youths=no.csv", "--events=none.csv");

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err().lines()).singleElement().asString().contains("no.csv");
    }

    @Test
    void empty_files_are_accounted_for() throws IOException {
        Path youths = Files.createFile(folder.resolve("y.csv"));
        Path events = Files.createFile(folder.resolve("e.csv"));

        Played played = Played.inMemory(folder.resolve("work"), youths, events);

        assertThat(played.status()).isZero();
        assertThat(codes(played)).isEqualTo("EMPTY_FILE,EMPTY_FILE");
        assertThat(played.report().get("events").get("read").asLong()).isZero();
    }

    @Test
    void wrong_rows_are_told_apart_and_stop_no_other() throws IOException {
        Term term = Term.in(folder);
        Path events = folder.resolve("more.csv");
        byte[] latin = ("990101,L1,CONTACT,6101054999,OTHER,,2025-01-01,2025-01-01T10:00,,,,V\u00e6rksted,,,\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        String wrong = "99010,W1,RISK,610105499,OTHER,,2025-01-32,2025-01-01,,,,,,,\n"
                + "990101,W2,CONTACT,6101054999,OTHER,,2025-01-01,2025-01-01T10:00,,,," + "x".repeat(10_000) + ",,,\n"
                + "990101,W3,CONTACT,6101054999,OTHER,,2025-01-01,2025-01-01T10:00,,,,a\u0007b,,,\n";
        Files.write(events, Files.readAllBytes(term.events()));
        Files.write(events, wrong.getBytes(StandardCharsets.UTF_8), java.nio.file.StandardOpenOption.APPEND);
        Files.write(events, latin, java.nio.file.StandardOpenOption.APPEND);
        Played plain = Played.inMemory(folder.resolve("plain"), term.youths(), term.events());

        Played played = Played.inMemory(folder.resolve("work"), term.youths(), events);

        assertThat(played.status()).isZero();
        assertThat(played.err()).isEmpty();
        assertThat(played.out()).doesNotContain("\tat ");
        assertThat(played.digest()).isEqualTo(plain.digest());
        assertThat(played.report().get("events").get("refused").asLong())
                .isEqualTo(plain.report().get("events").get("refused").asLong() + 4);
        assertThat(Files.readAllLines(folder.resolve("work").resolve("refusals.csv")).stream()
                        .filter(line -> line.contains("INSTITUTION_INVALID")
                                || line.contains("CPR_INVALID")
                                || line.contains("DATE_INVALID")
                                || line.contains("TIME_INVALID")))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(line -> assertThat(line.split(",")).hasSizeGreaterThanOrEqualTo(7));
    }

    @Test
    void files_carry_youth_ids_and_no_person_numbers_or_names() throws IOException {
        Term term = Term.in(folder);
        Played played = Played.inMemory(folder.resolve("work"), term.youths(), term.events());
        var numbers = Files.readAllLines(term.youths()).stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .filter(cells -> cells.length > 1 && cells[0].replace("-", "").matches("[0-9]{10}"))
                .toList();

        for (String file : new String[] {"report.json", "refusals.csv", "story.txt", "totals.txt"}) {
            String text = Files.readString(played.work().resolve(file));
            assertThat(numbers)
                    .allSatisfy(cells -> assertThat(text)
                            .doesNotContain(cells[0])
                            .doesNotContain(cells[0].replace("-", ""))
                            .doesNotContain(cells[1] + " "));
        }
        assertThat(numbers).allSatisfy(cells -> assertThat(played.out()).doesNotContain(cells[0].replace("-", "")));
    }

    @Test
    void an_absent_case_worker_is_named_by_rule_and_youth() {
        Term term = Term.in(folder);

        Played played = Played.inMemory(folder.resolve("work"), term.youths(), term.events(), "--caseworker=absent");

        var duties = played.report().get("duties");
        assertThat(duties.get("breached").asLong()).isPositive();
        assertThat(played.report().get("breaches").size())
                .isEqualTo(duties.get("breached").asInt());
        assertThat(played.report().get("breaches")).allSatisfy(breach -> {
            assertThat(breach.get("rule").asString()).isNotEmpty();
            assertThat(breach.get("youth").asString()).startsWith("y-");
        });
        assertThat(played.out()).contains("NOT DONE: REACT_TO_RISK (R-FOLLOW-1)");
    }

    private static String codes(Played played) {
        return StreamSupport.stream(played.report().get("refusals").spliterator(), false)
                .map(refusal -> refusal.get("code").asString())
                .collect(Collectors.joining(","));
    }
}
