package dk.ungebro.adapters.sftp.serviceplatformen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.DocumentedCode;
import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.adapters.sftp.server.Misbehaviour;
import dk.ungebro.adapters.sftp.server.PlatformRouter;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code on the platform, and on a server that misbehaves, in docs/sftp.md runs. */
class PlatformDocumentTest {

    @TempDir
    Path folder;

    @Test
    void the_code_runs() {
        List<String> journal = new ArrayList<>();
        var town = MunicipalityCode.of("101");
        try (var server = EmbeddedSftpServer.start(folder)) {
            var router = new PlatformRouter(server.files());
            router.addUser("user-of-101");
            router.addUser("user-of-udb");
            var settings = server.settings().withRoot("user-of-101");
            try (var connection = new SftpConnection(settings)) {
                var users = PlatformUsers.of(Map.of(town, "user-of-101", YouthDatabase.INSTANCE, "user-of-udb"));
                new ServiceplatformenTransport(connection, PlatformSettings.of(users), town)
                        .send(new Batch("b-1", town, YouthDatabase.INSTANCE, 1, new byte[] {'{', '}', '\n'}));
                router.route();
            }

            // the platform
            var users = PlatformUsers.of(Map.of(town, "user-of-101", YouthDatabase.INSTANCE, "user-of-udb"));
            try (var connection = new SftpConnection(settings)) {
                var transport = new ServiceplatformenTransport(connection, PlatformSettings.of(users), town);
                transport.tellReceipts(receipt -> {
                    journal.add(receipt.name() + ": " + receipt.kind());
                    return receipt.batchId().isPresent();
                });
            }
            // end

            // misbehave
            server.misbehave(Misbehaviour.RENAME_OVERWRITES);
            server.misbehave(Misbehaviour.CUTS_AFTER_RECEIVING, 3000);
            server.behave();
            // end
        }
        assertThat(journal).singleElement().asString().endsWith("TECHNICAL_RECEIPT");
    }

    @Test
    void it_stands_in_the_document_as_it_runs() throws IOException {
        DocumentedCode.assertStandsInDocument(PlatformDocumentTest.class, List.of("the platform", "misbehave"));
    }
}
