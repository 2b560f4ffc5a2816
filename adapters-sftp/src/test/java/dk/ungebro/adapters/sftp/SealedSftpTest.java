package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.SCHOOL;
import static dk.ungebro.adapters.sftp.Exchange.UDB;
import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.adapters.sftp.sealing.KeyRing;
import dk.ungebro.adapters.sftp.sealing.SealedTransport;
import dk.ungebro.adapters.sftp.sealing.TestRing;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedSftpTest {

    private static final KeyRing RING = TestRing.of(SCHOOL, UDB);
    private static final Batch PLAIN = batch("b1", "text\n");

    @TempDir
    Path folder;

    private Exchange exchange;
    private SealedTransport school;
    private SealedTransport udb;

    @BeforeEach
    void start() {
        exchange = new Exchange(folder);
        school = TestRing.seal(exchange.school, SCHOOL, RING);
        udb = TestRing.seal(exchange.udb, UDB, RING);
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    @Test
    void a_batch_sealed_again_settles_as_sent_and_what_stands_there_stays() throws IOException {
        school.send(PLAIN);
        byte[] data = Files.readAllBytes(exchange.in("b1.jsonl"));
        byte[] marker = Files.readAllBytes(exchange.in("b1.ready"));

        school.send(PLAIN);

        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready");
        assertThat(exchange.in("b1.jsonl")).hasBinaryContent(data);
        assertThat(exchange.in("b1.ready")).hasBinaryContent(marker);
        assertThat(udb.fetch(10)).containsExactly(PLAIN);
    }

    @Test
    void data_of_a_sealed_try_that_broke_off_get_their_marker_from_the_next_try() throws IOException {
        school.send(PLAIN);
        byte[] data = Files.readAllBytes(exchange.in("b1.jsonl"));
        Files.delete(exchange.in("b1.ready"));

        school.send(PLAIN);

        assertThat(exchange.in("b1.jsonl")).hasBinaryContent(data);
        assertThat(udb.fetch(10)).containsExactly(PLAIN);
    }

    @Test
    void sealed_data_that_are_not_whole_are_replaced() throws IOException {
        school.send(PLAIN);
        byte[] data = Files.readAllBytes(exchange.in("b1.jsonl"));
        Files.delete(exchange.in("b1.ready"));
        Files.write(exchange.in("b1.jsonl"), Arrays.copyOf(data, data.length - 1));

        school.send(PLAIN);

        assertThat(udb.fetch(10)).containsExactly(PLAIN);
    }

    @Test
    void a_marker_that_is_left_from_a_confirmation_is_replaced_by_that_of_the_new_try() throws IOException {
        school.send(PLAIN);
        udb.fetch(1);
        Files.createDirectories(exchange.archive(""));
        Files.move(exchange.in("b1.jsonl"), exchange.archive("b1.jsonl"));

        school.send(PLAIN);

        assertThat(udb.fetch(10)).containsExactly(PLAIN);
        udb.confirm("b1");
        assertThat(exchange.waiting()).isEmpty();
    }

    @Test
    void another_header_under_the_same_id_is_still_a_fault() {
        school.send(PLAIN);

        assertThatThrownBy(() -> school.send(new Batch("b1", SCHOOL, UDB, 2, PLAIN.content())))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("b1");
        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready");
        assertThat(udb.fetch(10)).containsExactly(PLAIN);
    }

    @Test
    void plain_contents_under_the_id_of_sealed_ones_are_a_fault_and_the_other_way_round() {
        school.send(PLAIN);
        assertThatThrownBy(() -> exchange.school.send(PLAIN)).isInstanceOf(Misconfigured.class);
        exchange.school.send(batch("b2", "plain"));
        assertThatThrownBy(() -> school.send(batch("b2", "plain"))).isInstanceOf(Misconfigured.class);

        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready", "b2.jsonl", "b2.ready");
    }

    @Test
    void many_senders_of_the_same_batch_leave_one_that_opens() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        for (int round = 0; round < 10; round++) {
            Batch batch = batch("r" + round, "text " + round);
            try (var one = new SftpConnection(exchange.settings());
                    var two = new SftpConnection(exchange.settings())) {
                var first = threads.submit(() -> TestRing.seal(new SftpTransport(one, SCHOOL), SCHOOL, RING)
                        .send(batch));
                var second = threads.submit(() -> TestRing.seal(new SftpTransport(two, SCHOOL), SCHOOL, RING)
                        .send(batch));
                first.get();
                second.get();
            }
            assertThat(udb.fetch(10)).containsExactly(batch);
            udb.confirm(batch.id());
        }
        threads.shutdown();
    }

    @Test
    void a_refused_batch_is_moved_aside_and_can_be_sent_again() throws IOException {
        exchange.school.send(PLAIN);

        assertThat(udb.fetch(10)).isEmpty();
        assertThat(Exchange.names(exchange.rejected(""))).containsExactly("b1.jsonl", "b1.ready");
        assertThat(exchange.waiting()).isEmpty();

        school.send(PLAIN);
        assertThat(udb.fetch(10)).containsExactly(PLAIN);
    }

    @Test
    void refused_batches_larger_together_than_one_fetch_do_not_stop_the_next() {
        for (String id : new String[] {"a1", "a2", "a3", "a4"}) {
            exchange.school.send(batch(id, "x".repeat(400_000)));
        }
        school.send(PLAIN);

        assertThat(udb.fetch(1)).containsExactly(PLAIN);
    }

    @Test
    void rejecting_twice_or_what_is_not_there_is_the_same_as_once() {
        exchange.school.send(PLAIN);
        exchange.udb.reject("b1", "for a test");
        exchange.udb.reject("b1", "for a test");
        exchange.udb.reject("b9", "for a test");

        assertThat(exchange.udb.fetch(10)).isEmpty();
        assertThatThrownBy(() -> exchange.udb.reject("../b1", "for a test"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
