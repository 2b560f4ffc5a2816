package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.CuttingProxy.Lost;
import dk.ungebro.port.Batch;
import dk.ungebro.port.TemporarilyUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cuts the line at every single request of every call, once before the server sees it and once after. */
class CutConnectionTest {

    private static final int MORE_THAN_ANY_CALL_NEEDS = 60;

    @TempDir
    Path folder;

    private Exchange exchange;
    private CuttingProxy proxy;
    private SftpConnection shaky;

    @BeforeEach
    void start() throws IOException {
        exchange = new Exchange(folder);
        proxy = new CuttingProxy(exchange.server.port());
        SftpSettings direct = exchange.settings();
        shaky = new SftpConnection(SftpSettings.of("127.0.0.1", proxy.port(), direct.login(), direct.pins())
                .withRoot(direct.root()));
    }

    @AfterEach
    void stop() throws IOException {
        shaky.close();
        proxy.close();
        exchange.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_batch_arrives_that_was_cut_off_while_it_was_sent(Lost half) {
        var school = new SftpTransport(shaky, Exchange.SCHOOL);
        for (int request = 1; request < MORE_THAN_ANY_CALL_NEEDS; request++) {
            Batch batch = batch("b" + request, "text");

            boolean cut = wasCut(request, half, () -> school.send(batch));
            if (cut) {
                school.send(batch);
            }

            assertThat(exchange.udb.fetch(10)).containsExactly(batch);
            assertThat(exchange.waiting()).containsExactly(batch.id() + ".jsonl", batch.id() + ".ready");
            exchange.udb.confirm(batch.id());
            if (!cut) {
                return;
            }
        }
        throw new AssertionError("sending takes more requests than expected");
    }

    @ParameterizedTest
    @EnumSource
    void a_batch_is_given_again_after_fetching_was_cut_off(Lost half) {
        var udb = new SftpTransport(shaky, Exchange.UDB);
        Batch batch = batch("b1", "text");
        exchange.school.send(batch);
        int request = 1;
        while (wasCut(request, half, () -> udb.fetch(10))) {
            assertThat(udb.fetch(10)).containsExactly(batch);
            request++;
        }

        assertThat(request).isBetween(5, MORE_THAN_ANY_CALL_NEEDS);
    }

    @ParameterizedTest
    @EnumSource
    void a_batch_is_never_lost_nor_rejected_when_confirming_was_cut_off(Lost half) {
        var udb = new SftpTransport(shaky, Exchange.UDB);
        for (int request = 1; request < MORE_THAN_ANY_CALL_NEEDS; request++) {
            Batch batch = batch("b" + request, "text");
            exchange.school.send(batch);
            exchange.udb.fetch(10);

            boolean cut = wasCut(request, half, () -> udb.confirm(batch.id()));
            for (Batch again : udb.fetch(10)) {
                assertThat(again).isEqualTo(batch);
                udb.confirm(again.id());
            }

            assertThat(exchange.waiting()).isEmpty();
            assertThat(exchange.archive(batch.id() + ".jsonl")).hasContent("text");
            assertThat(exchange.archive(batch.id() + ".ready")).exists();
            if (!cut) {
                assertThat(exchange.rejected("")).doesNotExist();
                return;
            }
        }
        throw new AssertionError("confirming takes more requests than expected");
    }

    private boolean wasCut(int request, Lost half, Runnable call) {
        shaky.check();
        proxy.cutAtRequest(request, half);
        boolean failed = false;
        try {
            call.run();
        } catch (TemporarilyUnavailable e) {
            failed = true;
        }
        boolean cut = proxy.heal();
        assertThat(failed).isEqualTo(cut);
        return cut;
    }
}
