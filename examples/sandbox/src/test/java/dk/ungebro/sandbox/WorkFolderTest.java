package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_finished_folder_prints_its_totals_again_and_changes_nothing() throws IOException {
        Term term = Term.in(folder);
        Path work = folder.resolve("work");
        Played first = Played.inMemory(work, term.youths(), term.events());
        Map<String, String> before = contents(work);

        Played again = Played.inMemory(work, term.youths(), term.events());

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains(first.digest()).contains("duties");
        assertThat(contents(work)).isEqualTo(before);
    }

    @Test
    void a_folder_of_other_input_is_refused_in_one_line() throws IOException {
        Term term = Term.in(folder);
        Path work = folder.resolve("work");
        Played.inMemory(work, term.youths(), term.events());
        Map<String, String> before = contents(work);

        Played other = Played.inMemory(work, term.youths(), Rows.doubled(term.events(), folder.resolve("e2.csv")));

        assertThat(other.status()).isEqualTo(1);
        assertThat(other.err().lines())
                .singleElement()
                .asString()
                .contains("other input")
                .contains("-Dwork");
        assertThat(contents(work)).isEqualTo(before);
    }

    @Test
    void a_folder_of_other_options_is_refused() {
        Term term = Term.in(folder);
        Path work = folder.resolve("work");
        Played.inMemory(work, term.youths(), term.events());

        Played other = Played.inMemory(work, term.youths(), term.events(), "--caseworker=absent");

        assertThat(other.status()).isEqualTo(1);
    }

    private static Map<String, String> contents(Path work) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        work.relativize(file).toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return contents;
    }
}
