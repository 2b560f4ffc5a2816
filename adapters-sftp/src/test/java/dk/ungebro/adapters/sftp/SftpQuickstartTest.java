package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Store;
import dk.ungebro.port.Transport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks that {@code docs/sftp.md} shows run, and stand there as they stand here. */
class SftpQuickstartTest {

    private static final List<String> TASKS =
            List.of("connect", "publish", "consume", "look into quarantine", "change a host key");

    @TempDir
    Path folder;

    @Test
    void the_tasks_run() {
        String password = "secret";
        String newHostKey = "ecdsa-sha2-nistp256 SHA256:" + "A".repeat(43);
        Store store = new InMemoryStore(YouthDatabase.INSTANCE);
        store.outbox().quarantine(new Quarantined("b-1.1", Instant.EPOCH, "UNREADABLE", "no message"));
        List<Batch> taken = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        try (var server = EmbeddedSftpServer.start(folder, 0, "kommune101", password)) {
            String host = server.settings().host();
            int port = server.port();
            String hostKey = server.hostKey().toString();

            // connect
            var login = SftpLogin.password("kommune101", password);
            var settings = SftpSettings.of(host, port, login, Set.of(HostKeyPin.of(hostKey)))
                    .withRoot("ungebro");
            var connection = new SftpConnection(settings);
            connection.check(); // a wrong host key or login is told here, in words for an operator
            // end

            // publish
            var roskilde = MunicipalityCode.of("265");
            Transport municipality = new SftpTransport(connection, roskilde);
            byte[] lines = "{\"schema\":\"1\"}\n".getBytes(StandardCharsets.UTF_8);
            municipality.send(new Batch("b-1", roskilde, YouthDatabase.INSTANCE, 1, lines));
            // end

            // consume
            Transport udb = new SftpTransport(connection, YouthDatabase.INSTANCE);
            for (Batch batch : udb.fetch(10)) {
                taken.add(batch); // stored with its effect in one commit; only then:
                udb.confirm(batch.id());
            }
            // end

            // look into quarantine
            for (Quarantined held : store.outbox().quarantined(100)) {
                seen.add(held.id() + ": " + held.code());
                store.outbox().release(held.id()); // when it is dealt with
            }
            // end

            // change a host key
            var both = SftpSettings.of(host, port, login, Set.of(HostKeyPin.of(hostKey), HostKeyPin.of(newHostKey)));
            connection.close();
            var renewed = new SftpConnection(both.withRoot("ungebro"));
            renewed.check();
            // end
            renewed.close();
        }
        assertThat(taken).extracting(Batch::id).containsExactly("b-1");
        assertThat(seen).containsExactly("b-1.1: UNREADABLE");
        assertThat(store.outbox().quarantined(100)).isEmpty();
    }

    @Test
    void they_stand_in_the_document_as_they_run() throws IOException {
        List<String> source = stripped(Path.of("src/test/java/dk/ungebro/adapters/sftp/SftpQuickstartTest.java"));
        String document = String.join("\n", stripped(Path.of("../docs/sftp.md")));
        for (String task : TASKS) {
            List<String> after = source.subList(source.indexOf("// " + task) + 1, source.size());
            String code = String.join("\n", after.subList(0, after.indexOf("// end")));
            assertThat(document).as(task).contains("```java\n" + code + "\n```");
        }
    }

    private static List<String> stripped(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(String::strip).toList();
    }
}
