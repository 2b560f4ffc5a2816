package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.adapters.sftp.server.Misbehaviour;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import dk.ungebro.port.TemporarilyUnavailable;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be borne is said in words that help, and work goes on when it is over. */
class UnbearableServerTest {

    private static final Batch WAITING = batch("b1", "text");
    private static final Batch NEXT = batch("b2", "more ".repeat(20_000));

    @TempDir
    Path folder;

    private Exchange exchange;

    @BeforeEach
    void start() {
        exchange = new Exchange(folder);
        exchange.school.send(WAITING);
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    @Test
    void a_login_that_may_do_nothing_is_misconfigured() {
        exchange.server.misbehave(Misbehaviour.PERMISSION_DENIED);

        assertAllRefused(Misconfigured.class, "must be able to read, write, rename, delete");
        assertWorkGoesOn();
    }

    @Test
    void a_host_key_that_has_changed_is_misconfigured() {
        exchange.server.misbehave(Misbehaviour.OTHER_HOST_KEY);

        assertAllRefused(Misconfigured.class, "the host key has changed");
        assertWorkGoesOn();
    }

    @Test
    void one_connection_too_many_is_temporarily_unavailable() {
        exchange.server.misbehave(Misbehaviour.CONNECTION_LIMIT, 0);
        exchange.server.hangUp();

        assertAllRefused(TemporarilyUnavailable.class, "as many connections");
        assertWorkGoesOn();
    }

    @Test
    void a_full_disk_is_temporarily_unavailable_and_does_not_fill_up_with_what_is_left_of_tries() {
        for (long room : new long[] {0, 10, 30_000, 100_010}) {
            exchange.server.misbehave(Misbehaviour.DISK_FULL, room);

            assertRefused(TemporarilyUnavailable.class, "full disk", () -> exchange.school.send(NEXT));
            assertThat(exchange.waiting()).doesNotContain("b2.ready").noneMatch(name -> name.endsWith(".part"));
            assertThat(exchange.udb.fetch(10)).containsExactly(WAITING);
        }
        assertWorkGoesOn();
    }

    @Test
    void a_file_that_cannot_be_closed_is_not_taken_for_written() {
        exchange.server.misbehave(Misbehaviour.CLOSE_FAILS);

        assertRefused(TemporarilyUnavailable.class, "refuses it for now", () -> exchange.school.send(NEXT));
        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready");
        assertThat(exchange.udb.fetch(10)).containsExactly(WAITING);
        assertWorkGoesOn();
    }

    @Test
    void a_server_that_falls_silent_is_temporarily_unavailable() {
        var hasty = exchange.settings().withTimeouts(Duration.ofSeconds(10), Duration.ofMillis(300));
        try (var connection = new SftpConnection(hasty)) {
            exchange.server.misbehave(Misbehaviour.STALLS_AFTER, 3);
            var school = new SftpTransport(connection, Exchange.SCHOOL);

            assertRefused(TemporarilyUnavailable.class, "cannot be reached", () -> school.send(NEXT));
        }
        assertWorkGoesOn();
    }

    private void assertAllRefused(Class<? extends PortException> kind, String words) {
        assertRefused(kind, words, () -> exchange.school.send(NEXT));
        assertRefused(kind, words, () -> exchange.udb.fetch(10));
        assertRefused(kind, words, () -> exchange.udb.confirm("b1"));
        assertThat(exchange.waiting()).containsExactly("b1.jsonl", "b1.ready");
    }

    private static void assertRefused(Class<? extends PortException> kind, String words, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(kind).hasMessageContaining(words).hasMessageContaining("127.0.0.1");
    }

    private void assertWorkGoesOn() {
        exchange.server.behave();
        exchange.school.send(NEXT);
        assertThat(exchange.udb.fetch(10)).containsExactly(WAITING, NEXT);
        exchange.udb.confirm("b1");
        exchange.udb.confirm("b2");
        assertThat(exchange.waiting()).isEmpty();
        assertThat(exchange.rejected("")).doesNotExist();
    }
}
