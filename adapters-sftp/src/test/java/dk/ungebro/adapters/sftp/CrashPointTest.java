package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.port.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each state that a crash can leave behind, made by hand from the state before it. */
class CrashPointTest {

    private static final Batch BATCH = batch("b1", "text");
    private static final String PART = "b1.0123456789abcdef.part";

    @TempDir
    Path folder;

    private Exchange exchange;

    @BeforeEach
    void start() {
        exchange = new Exchange(folder);
        exchange.school.send(BATCH);
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    @Test
    void data_half_uploaded() throws IOException {
        Files.delete(exchange.in("b1.ready"));
        Files.delete(exchange.in("b1.jsonl"));
        Files.writeString(exchange.in(PART), "te");

        assertArrivesWhenSentAgain();
    }

    @Test
    void data_uploaded_but_not_renamed() throws IOException {
        Files.delete(exchange.in("b1.ready"));
        Files.move(exchange.in("b1.jsonl"), exchange.in(PART));

        assertArrivesWhenSentAgain();
    }

    @Test
    void data_renamed_but_no_marker() throws IOException {
        Files.delete(exchange.in("b1.ready"));

        assertArrivesWhenSentAgain();
    }

    @Test
    void other_data_renamed_but_no_marker() throws IOException {
        Files.delete(exchange.in("b1.ready"));
        Files.writeString(exchange.in("b1.jsonl"), "te");

        assertArrivesWhenSentAgain();
    }

    @Test
    void marker_uploaded_but_not_renamed() throws IOException {
        Files.move(exchange.in("b1.ready"), exchange.in(PART));

        assertArrivesWhenSentAgain();
    }

    @Test
    void marker_renamed_but_the_answer_lost() {
        exchange.school.send(BATCH);

        assertThat(exchange.udb.fetch(10)).containsExactly(BATCH);
        assertThat(exchange.waiting()).hasSize(2);
    }

    @Test
    void sent_again_between_the_two_steps_of_a_confirmation() throws IOException {
        Files.createDirectories(exchange.archive(""));
        Files.move(exchange.in("b1.jsonl"), exchange.archive("b1.jsonl"));

        exchange.school.send(BATCH);

        assertThat(exchange.udb.fetch(10)).containsExactly(BATCH);
        exchange.udb.confirm("b1");
        assertThat(exchange.waiting()).isEmpty();
    }

    @Test
    void fetched_but_not_confirmed() {
        exchange.udb.fetch(10);

        assertThat(exchange.udb.fetch(10)).containsExactly(BATCH);
    }

    @Test
    void data_archived_but_not_the_marker_and_then_fetched() throws IOException {
        Files.createDirectories(exchange.archive(""));
        Files.move(exchange.in("b1.jsonl"), exchange.archive("b1.jsonl"));

        assertThat(exchange.udb.fetch(10)).isEmpty();
        assertThat(exchange.waiting()).isEmpty();
        assertThat(exchange.archive("b1.ready")).exists();
    }

    @Test
    void data_archived_but_not_the_marker_and_then_confirmed() throws IOException {
        Files.createDirectories(exchange.archive(""));
        Files.move(exchange.in("b1.jsonl"), exchange.archive("b1.jsonl"));

        exchange.udb.confirm("b1");

        assertThat(exchange.waiting()).isEmpty();
        assertThat(exchange.archive("b1.ready")).exists();
    }

    private void assertArrivesWhenSentAgain() {
        assertThat(exchange.udb.fetch(10)).isEmpty();
        exchange.school.send(BATCH);
        assertThat(exchange.udb.fetch(10)).containsExactly(BATCH);
        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready");
    }
}
