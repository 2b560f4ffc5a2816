package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.adapters.sftp.server.Misbehaviour;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways on that only a misbehaving server makes necessary. */
class WayOnTest {

    private static final Batch BATCH = batch("b1", "text");

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
    void another_batch_is_refused_even_where_a_rename_overwrites() {
        exchange.server.misbehave(Misbehaviour.RENAME_OVERWRITES);

        assertThatThrownBy(() -> exchange.school.send(batch("b1", "other")))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("another batch waits");
        assertThat(exchange.udb.fetch(10)).containsExactly(BATCH);
        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready");
    }

    @Test
    void a_denial_is_an_operators_case_only_if_the_name_is_free() {
        exchange.server.misbehave(Misbehaviour.RENAME_REFUSED, 3);

        exchange.school.send(BATCH);
        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready");
    }

    @Test
    void a_half_file_that_cannot_be_deleted_is_put_aside() throws IOException {
        Files.delete(exchange.in("b1.ready"));
        Files.writeString(exchange.in("b1.jsonl"), "te");
        exchange.server.misbehave(Misbehaviour.DELETE_DENIED);

        exchange.school.send(BATCH);
        assertThat(exchange.udb.fetch(10)).containsExactly(BATCH);
        assertThat(exchange.waiting())
                .hasSize(3)
                .filteredOn(name -> PartyFolder.partId(name).isPresent())
                .hasSize(1);

        exchange.server.behave();
        exchange.udb.fetch(10);
        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready");
    }

    @Test
    void a_part_that_cannot_be_deleted_stops_nobody() throws IOException {
        Files.writeString(exchange.in("b1.0123456789abcdef.part"), "te");
        exchange.server.misbehave(Misbehaviour.DELETE_DENIED);

        assertThat(exchange.udb.fetch(10)).containsExactly(BATCH);
        exchange.udb.confirm("b1");
        assertThat(exchange.udb.fetch(10)).isEmpty();
    }

    @Test
    void a_batch_is_confirmed_twice_where_nothing_can_be_deleted() {
        exchange.server.misbehave(Misbehaviour.DELETE_DENIED);
        exchange.udb.confirm("b1");
        exchange.school.send(BATCH);
        exchange.udb.confirm("b1");

        assertThat(exchange.waiting()).isEmpty();
        assertThat(Exchange.names(exchange.archive("")))
                .hasSize(4)
                .contains("b1.jsonl", "b1.ready")
                .filteredOn(name -> PartyFolder.partId(name).isPresent())
                .hasSize(2);
    }

    @Test
    void a_wrong_size_is_not_believed() {
        for (long more : new long[] {-1000, -30, -1, 1, 5000}) {
            exchange.server.misbehave(Misbehaviour.WRONG_SIZE, more);
            Batch large = batch("c" + (more + 2000), "x".repeat(50_000));

            exchange.school.send(large);
            assertThat(exchange.udb.fetch(10)).containsExactly(BATCH, large);
            exchange.udb.confirm(large.id());
        }
        assertThat(exchange.rejected("")).doesNotExist();
    }

    @Test
    void a_name_that_is_listed_but_gone_is_passed_over() {
        exchange.server.misbehave(Misbehaviour.LISTS_GONE_STILL);
        exchange.school.send(batch("b2", "more"));
        exchange.udb.fetch(10);
        exchange.udb.confirm("b1");

        assertThat(exchange.udb.fetch(10)).containsExactly(batch("b2", "more"));
        assertThat(exchange.rejected("")).doesNotExist();
    }

    @Test
    void a_batch_that_is_listed_late_is_given_late() {
        exchange.server.misbehave(Misbehaviour.LISTS_NEW_LATE);

        assertThat(exchange.udb.fetch(10)).isEmpty();
        assertThat(exchange.udb.fetch(10)).containsExactly(BATCH);
    }

    @Test
    void a_time_is_not_looked_at() {
        exchange.udb.fetch(10);
        exchange.server.misbehave(Misbehaviour.WRONG_MTIME, -1);
        exchange.school.send(batch("b2", "more"));

        assertThat(exchange.udb.fetch(10)).containsExactly(BATCH, batch("b2", "more"));
    }
}
