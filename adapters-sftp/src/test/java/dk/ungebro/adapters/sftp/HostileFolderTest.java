package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.port.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFolderTest {

    @TempDir
    Path folder;

    private Exchange exchange;

    @BeforeEach
    void start() {
        exchange = new Exchange(folder);
        exchange.school.send(batch("a-sound", "sound"));
        exchange.school.send(batch("b1", "text"));
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    @Test
    void does_not_give_data_without_a_marker() throws IOException {
        Files.delete(exchange.in("b1.ready"));

        assertOnlyTheSoundOneIsGiven();
        assertThat(exchange.in("b1.jsonl")).exists();
    }

    @Test
    void rejects_data_that_differ_from_their_digest() throws IOException {
        Files.writeString(exchange.in("b1.jsonl"), "tExt");

        assertThatItIsRejected();
    }

    @Test
    void rejects_data_that_are_shorter_than_announced() throws IOException {
        Files.writeString(exchange.in("b1.jsonl"), "tex");

        assertThatItIsRejected();
    }

    @Test
    void rejects_data_that_are_longer_than_announced() throws IOException {
        Files.writeString(exchange.in("b1.jsonl"), "text and more");

        assertThatItIsRejected();
    }

    @Test
    void rejects_a_marker_that_is_no_manifest() throws IOException {
        Files.writeString(exchange.in("b1.ready"), "x".repeat(5000));

        assertThatItIsRejected();
    }

    @Test
    void rejects_an_empty_marker() throws IOException {
        Files.writeString(exchange.in("b1.ready"), "");

        assertThatItIsRejected();
    }

    @Test
    void rejects_a_manifest_of_another_batch() throws IOException {
        Files.copy(exchange.in("a-sound.ready"), exchange.in("b2.ready"));
        Files.copy(exchange.in("a-sound.jsonl"), exchange.in("b2.jsonl"));
        exchange.udb.confirm("b1");

        assertOnlyTheSoundOneIsGiven();
        assertThat(exchange.rejected("b2.ready")).exists();
    }

    @Test
    void rejects_a_batch_for_somebody_else() throws IOException {
        rewrite("to=UDB", "to=M101");

        assertThatItIsRejected();
    }

    @Test
    void rejects_a_batch_larger_than_the_settings_allow() throws IOException {
        rewrite("size=4", "size=999999999");

        assertThatItIsRejected();
    }

    @Test
    void rejects_a_marker_whose_data_are_nowhere() throws IOException {
        Files.delete(exchange.in("b1.jsonl"));

        assertOnlyTheSoundOneIsGiven();
        assertThat(exchange.rejected("b1.ready")).exists();
    }

    @Test
    void gives_many_others_in_order_around_those_that_are_rejected() throws IOException {
        List<Batch> sound = new ArrayList<>(List.of(batch("a-sound", "sound"), batch("b1", "text")));
        for (int number = 100; number < 200; number++) {
            Batch batch = batch("b" + number, number % 7 == 0 ? "long ".repeat(10_000) : "text " + number);
            exchange.school.send(batch);
            if (number % 10 == 0) {
                Files.writeString(exchange.in(batch.id() + ".jsonl"), "other");
            } else {
                sound.add(batch);
            }
        }

        assertThat(exchange.udb.fetch(50)).isEqualTo(sound.subList(0, 50));
        // The greatest batch may have 500,000 bytes, which is where a fetch ends.
        assertThat(exchange.udb.fetch(1000))
                .hasSizeLessThan(sound.size())
                .startsWith(sound.subList(0, 60).toArray(Batch[]::new));
    }

    @Test
    void gives_a_batch_that_is_sent_again_after_it_was_rejected() throws IOException {
        Files.writeString(exchange.in("b1.jsonl"), "tExt");
        exchange.udb.fetch(10);

        exchange.school.send(batch("b1", "text"));

        assertThat(exchange.udb.fetch(10)).containsExactly(batch("a-sound", "sound"), batch("b1", "text"));
    }

    @Test
    void heals_damaged_data_when_the_batch_is_sent_again() throws IOException {
        Files.writeString(exchange.in("b1.jsonl"), "tExt");

        exchange.school.send(batch("b1", "text"));

        assertThat(exchange.udb.fetch(10)).containsExactly(batch("a-sound", "sound"), batch("b1", "text"));
    }

    @Test
    void passes_over_names_of_another_form() throws IOException {
        exchange.udb.confirm("b1");
        for (String name : new String[] {
            "..ready",
            ".ready",
            "b;rm -rf.ready",
            "b1.ready.ready",
            "b1.READY",
            "æ.ready",
            "b\n1.ready",
            "b\\..\\c.ready",
            "x".repeat(81) + ".ready",
            "b1.0123.part"
        }) {
            Files.copy(exchange.in("a-sound.ready"), exchange.in(name));
        }

        assertOnlyTheSoundOneIsGiven();
        assertThat(exchange.waiting()).hasSize(12);
    }

    @Test
    void passes_over_folders_and_links() throws IOException {
        exchange.udb.confirm("b1");
        Files.createDirectory(exchange.in("c1.ready"));
        Files.createSymbolicLink(exchange.in("c2.ready"), exchange.in("a-sound.ready"));

        assertOnlyTheSoundOneIsGiven();
        assertThat(exchange.in("c2.ready")).exists();
    }

    private void rewrite(String what, String with) throws IOException {
        Path marker = exchange.in("b1.ready");
        Files.writeString(marker, Files.readString(marker).replace(what, with));
    }

    private void assertThatItIsRejected() {
        assertOnlyTheSoundOneIsGiven();
        assertThat(exchange.rejected("b1.jsonl")).exists();
        assertThat(exchange.rejected("b1.ready")).exists();
        assertThat(exchange.waiting()).containsExactly("a-sound.jsonl", "a-sound.ready");
    }

    private void assertOnlyTheSoundOneIsGiven() {
        assertThat(exchange.udb.fetch(10)).containsExactly(batch("a-sound", "sound"));
    }
}
