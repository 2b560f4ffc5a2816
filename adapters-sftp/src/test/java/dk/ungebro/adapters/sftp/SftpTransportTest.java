package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpTransportTest {

    private static final Party SCHOOL = InstitutionNumber.of("280051");
    private static final Party UDB = YouthDatabase.INSTANCE;

    @TempDir
    Path folder;

    @Test
    void carries_a_thousand_batches_and_prints_how_fast() {
        try (var server = EmbeddedSftpServer.start(folder);
                var connection = new SftpConnection(server.settings().withRoot("exchange"))) {
            var from = new SftpTransport(connection, SCHOOL);
            var to = new SftpTransport(connection, UDB);
            for (int round = 0; round < 3; round++) {
                long begin = System.nanoTime();
                List<String> taken = new ArrayList<>();
                for (int i = 0; i < 1000; i++) {
                    from.send(new Batch(
                            "b" + round + "-" + i,
                            SCHOOL,
                            UDB,
                            1,
                            "{\"a\":1}\n".repeat(80).getBytes(StandardCharsets.UTF_8)));
                    for (Batch batch : to.fetch(500)) {
                        to.confirm(batch.id());
                        taken.add(batch.id());
                    }
                }
                System.out.println("ms per batch: " + (System.nanoTime() - begin) / 1e9);
                assertThat(taken).hasSize(1000);
            }
        }
    }
}
