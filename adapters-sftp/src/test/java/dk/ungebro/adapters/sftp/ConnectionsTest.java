package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.adapters.sftp.server.Misbehaviour;
import dk.ungebro.port.Batch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several connections to one server, for calls of several threads. */
class ConnectionsTest {

    private static final int THREADS = 4;

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private EmbeddedSftpServer server;

    @BeforeEach
    void start() {
        server = EmbeddedSftpServer.start(folder);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        server.close();
    }

    private SftpConnection connection(int connections) {
        return new SftpConnection(server.settings().withConnections(connections));
    }

    private void together(Callable<Boolean> work) throws Exception {
        List<Future<Boolean>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            all.add(threads.submit(work));
        }
        for (Future<Boolean> each : all) {
            assertThat(each.get(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void as_many_calls_go_on_at_once_as_there_are_connections() throws Exception {
        var meeting = new CyclicBarrier(THREADS);
        try (var connection = connection(THREADS)) {
            together(() -> connection.call("meeting", files -> {
                assertThat(files.isThere()).isTrue();
                return met(meeting);
            }));
        }
    }

    private static boolean met(CyclicBarrier meeting) {
        try {
            return meeting.await(1, TimeUnit.MINUTES) < THREADS;
        } catch (Exception e) {
            throw new AssertionError("the others did not come", e);
        }
    }

    @Test
    void others_wait_for_their_turn() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        try (var connection = connection(2)) {
            together(() -> {
                for (int call = 0; call < 20; call++) {
                    connection.call("counting", files -> {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                        files.isThere();
                        return running.decrementAndGet();
                    });
                }
                return true;
            });
        }
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void no_more_are_made_than_are_needed_at_once() {
        server.misbehave(Misbehaviour.CONNECTION_LIMIT, 1);
        try (var connection = connection(THREADS)) {
            for (int call = 0; call < THREADS; call++) {
                connection.check();
            }
        }
    }

    @Test
    void batches_that_several_threads_send_all_arrive() throws Exception {
        var number = new AtomicInteger();
        try (var connection = connection(THREADS)) {
            var school = new SftpTransport(connection, Exchange.SCHOOL);
            together(() -> {
                for (int sent = 0; sent < 20; sent++) {
                    school.send(batch("b%03d".formatted(number.getAndIncrement()), "text"));
                }
                return true;
            });
            List<Batch> fetched = new SftpTransport(connection, Exchange.UDB).fetch(1000);

            assertThat(fetched).hasSize(THREADS * 20).extracting(Batch::id).isSorted();
        }
    }

    @Test
    void closing_waits_for_the_call_that_goes_on() throws Exception {
        var meeting = new CyclicBarrier(2);
        var connection = connection(2);
        Future<Boolean> call = threads.submit(() -> connection.call("meeting", files -> {
            met(meeting);
            return files.isThere();
        }));
        met(meeting);
        connection.close();

        assertThat(call.get(1, TimeUnit.MINUTES)).isTrue();
        assertThatThrownBy(connection::check).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void their_number_has_bounds() {
        for (int connections : new int[] {0, 65}) {
            assertThatThrownBy(() -> server.settings().withConnections(connections))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
