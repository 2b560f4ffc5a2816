package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.SCHOOL;
import static dk.ungebro.adapters.sftp.Exchange.UDB;
import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpTransportTest {

    @TempDir
    Path folder;

    private Exchange exchange;

    @BeforeEach
    void start() {
        exchange = new Exchange(folder);
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    @Test
    void gives_nothing_where_nothing_was_ever_sent() {
        assertThat(exchange.udb.fetch(10)).isEmpty();
        exchange.udb.confirm("never-sent");
    }

    @Test
    void carries_a_batch_and_puts_it_into_the_archive_when_it_is_confirmed() {
        Batch batch = batch("b1", "æøå\n");

        exchange.school.send(batch);
        assertThat(exchange.udb.fetch(10)).containsExactly(batch);
        assertThat(exchange.udb.fetch(10)).containsExactly(batch);
        exchange.udb.confirm("b1");
        exchange.udb.confirm("b1");

        assertThat(exchange.udb.fetch(10)).isEmpty();
        assertThat(exchange.waiting()).isEmpty();
        assertThat(Exchange.names(exchange.archive(""))).containsExactly("b1.jsonl", "b1.ready");
    }

    @Test
    void gives_batches_in_the_order_of_their_ids_and_not_more_than_wanted() {
        for (String id : List.of("b3", "b1", "b2")) {
            exchange.school.send(batch(id, id));
        }

        assertThat(exchange.udb.fetch(2)).extracting(Batch::id).containsExactly("b1", "b2");
    }

    @Test
    void gives_a_batch_once_that_was_sent_twice() {
        exchange.school.send(batch("b1", "text"));
        exchange.school.send(batch("b1", "text"));

        assertThat(exchange.udb.fetch(10)).hasSize(1);
        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready");
    }

    @Test
    void gives_a_batch_again_that_is_sent_again_after_it_was_confirmed() {
        for (int time = 0; time < 2; time++) {
            exchange.school.send(batch("b1", "text"));
            assertThat(exchange.udb.fetch(10)).hasSize(1);
            exchange.udb.confirm("b1");
        }

        assertThat(exchange.udb.fetch(10)).isEmpty();
        assertThat(exchange.waiting()).isEmpty();
    }

    @Test
    void refuses_another_batch_under_an_id_that_waits() {
        exchange.school.send(batch("b1", "text"));

        assertThatThrownBy(() -> exchange.school.send(batch("b1", "other")))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("b1");
        assertThat(exchange.udb.fetch(10)).containsExactly(batch("b1", "text"));
        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready");
    }

    @Test
    void refuses_a_batch_that_is_too_large() {
        assertThatThrownBy(() -> exchange.school.send(batch("b1", "x".repeat(500_001))))
                .isInstanceOf(Misconfigured.class);
    }

    @Test
    void carries_batches_of_every_size() {
        for (int size : List.of(0, 1, 29_999, 30_000, 30_001, 200_000, 500_000)) {
            Batch batch = batch("b" + size, "x".repeat(size));

            exchange.school.send(batch);
            assertThat(exchange.udb.fetch(1)).containsExactly(batch);
            exchange.udb.confirm(batch.id());
        }
    }

    @Test
    void gives_fewer_batches_rather_than_too_many_bytes_at_once() {
        for (String id : List.of("b1", "b2", "b3")) {
            exchange.school.send(batch(id, "x".repeat(300_000)));
        }

        assertThat(exchange.udb.fetch(10)).extracting(Batch::id).containsExactly("b1", "b2");
    }

    @Test
    void serves_several_threads_over_one_connection() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        List<Callable<Void>> sendings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Batch batch = batch("b" + i % 20, "text " + i % 20);
            sendings.add(() -> {
                exchange.school.send(batch);
                return null;
            });
        }
        for (Future<Void> sent : threads.invokeAll(sendings)) {
            sent.get();
        }
        threads.shutdown();

        assertThat(exchange.udb.fetch(100)).hasSize(20);
    }

    @Test
    void carries_one_batch_after_another() {
        for (int i = 0; i < 200; i++) {
            exchange.school.send(new Batch("b" + i, SCHOOL, UDB, 1, new byte[600]));
            for (Batch batch : exchange.udb.fetch(500)) {
                exchange.udb.confirm(batch.id());
            }
        }
        assertThat(Exchange.names(exchange.archive(""))).hasSize(400);
    }
}
