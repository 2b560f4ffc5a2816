package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.CuttingProxy.Lost;
import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.adapters.sftp.server.PlatformRouter;
import dk.ungebro.adapters.sftp.serviceplatformen.PlatformFolders;
import dk.ungebro.adapters.sftp.serviceplatformen.PlatformSettings;
import dk.ungebro.adapters.sftp.serviceplatformen.PlatformUsers;
import dk.ungebro.adapters.sftp.serviceplatformen.ServiceplatformenTransport;
import dk.ungebro.port.Batch;
import dk.ungebro.port.TemporarilyUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cuts the line at every request of every call to the platform, once before the server sees it and once after. */
class CutPlatformConnectionTest {

    private static final int MORE_THAN_ANY_CALL_NEEDS = 60;
    private static final PlatformUsers USERS = PlatformUsers.of(Map.of(Exchange.SCHOOL, "school", Exchange.UDB, "udb"));

    @TempDir
    Path folder;

    private EmbeddedSftpServer server;
    private PlatformRouter router;
    private CuttingProxy proxy;
    private SftpConnection shaky;
    private SftpConnection steady;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedSftpServer.start(folder);
        router = new PlatformRouter(server.files());
        router.addUser("school");
        router.addUser("udb");
        proxy = new CuttingProxy(server.port());
        SftpSettings direct = server.settings();
        steady = new SftpConnection(direct);
        shaky = new SftpConnection(SftpSettings.of("127.0.0.1", proxy.port(), direct.login(), direct.pins()));
    }

    @AfterEach
    void stop() throws IOException {
        shaky.close();
        steady.close();
        proxy.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"REQUEST, true", "REPLY, true", "REQUEST, false", "REPLY, false"})
    void a_batch_arrives_once_that_was_cut_off_while_it_was_sent(Lost half, boolean temporaryNames) {
        PlatformSettings settings = settings("school", false);
        var school = new ServiceplatformenTransport(
                shaky, temporaryNames ? settings : settings.withoutTemporaryNames(), Exchange.SCHOOL);
        var udb = new ServiceplatformenTransport(steady, settings("udb", false), Exchange.UDB);
        for (int request = 1; request < MORE_THAN_ANY_CALL_NEEDS; request++) {
            Batch batch = Exchange.batch("b" + request, "text");

            boolean cut = wasCut(request, half, () -> school.send(batch));
            if (cut) {
                if (request % 2 == 0) {
                    router.route();
                }
                school.send(batch);
            }
            router.route();

            assertThat(udb.fetch(10)).containsExactly(batch);
            udb.confirm(batch.id());
            if (!cut) {
                return;
            }
        }
        throw new AssertionError("sending takes more requests than expected");
    }

    @ParameterizedTest
    @CsvSource({"REQUEST, true", "REPLY, true", "REQUEST, false", "REPLY, false"})
    void a_batch_is_never_lost_when_confirming_was_cut_off(Lost half, boolean archive) {
        var school = new ServiceplatformenTransport(steady, settings("school", false), Exchange.SCHOOL);
        var udb = new ServiceplatformenTransport(shaky, settings("udb", archive), Exchange.UDB);
        for (int request = 1; request < MORE_THAN_ANY_CALL_NEEDS; request++) {
            Batch batch = Exchange.batch("b" + request, "text");
            school.send(batch);
            router.route();
            assertThat(udb.fetch(10)).containsExactly(batch);

            boolean cut = wasCut(request, half, () -> udb.confirm(batch.id()));
            for (Batch again : udb.fetch(10)) {
                assertThat(again).isEqualTo(batch);
            }
            udb.confirm(batch.id());

            assertThat(Exchange.names(server.files().resolve("udb/IN"))).isEmpty();
            if (!cut) {
                return;
            }
        }
        throw new AssertionError("confirming takes more requests than expected");
    }

    @ParameterizedTest
    @CsvSource({"REQUEST", "REPLY"})
    void receipts_are_told_again_after_telling_was_cut_off(Lost half) {
        var school = new ServiceplatformenTransport(shaky, settings("school", false), Exchange.SCHOOL);
        for (int request = 1; request < MORE_THAN_ANY_CALL_NEEDS; request++) {
            new ServiceplatformenTransport(steady, settings("school", false), Exchange.SCHOOL)
                    .send(Exchange.batch("b" + request, "text"));
            router.route();
            int[] told = {0};

            boolean cut = wasCut(request, half, () -> school.tellReceipts(receipt -> ++told[0] > 0));
            school.tellReceipts(receipt -> ++told[0] > 0);

            assertThat(told[0]).isBetween(1, 2);
            assertThat(Exchange.names(server.files().resolve("school/IN"))).isEmpty();
            if (!cut) {
                return;
            }
        }
        throw new AssertionError("telling takes more requests than expected");
    }

    private static PlatformSettings settings(String user, boolean archive) {
        PlatformFolders folders = PlatformFolders.usual().below(user);
        Optional<PlatformFolders> archiving =
                Optional.of(folders).filter(usual -> archive).map(usual -> usual.withArchive(user + "/DONE"));
        return PlatformSettings.of(USERS).withFolders(archiving.orElse(folders));
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
