package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.contracts.Samples;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.exchange.Concern;
import dk.ungebro.exchange.Courier;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.exchange.MessageHandler;
import dk.ungebro.exchange.Patience;
import dk.ungebro.exchange.Reception;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Store;
import dk.ungebro.port.Track;
import dk.ungebro.port.Transport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks that {@code docs/sftp.md} shows run, and stand there as they stand here. */
class SftpQuickstartTest {

    private static final List<String> TASKS = List.of(
            "connect",
            "publish",
            "consume",
            "look into quarantine",
            "ask what is missing",
            "send again",
            "change a host key");

    @TempDir
    Path folder;

    @Test
    void the_tasks_run() {
        String password = "secret";
        String newHostKey = "ecdsa-sha2-nistp256 SHA256:" + "A".repeat(43);
        Store store = new InMemoryStore(YouthDatabase.INSTANCE);
        store.outbox().quarantine(new Quarantined("b-1.1", Instant.EPOCH, "UNREADABLE", "no message"));
        store.correspondence().note(new Track(Samples.INSTITUTION, Track.Way.RECEIVED, "00ff00ff"), 2, Samples.NOW);
        store.correspondence()
                .expect(
                        new Track(MunicipalityCode.of("265"), Track.Way.SENT, "00ff00ff"),
                        1,
                        Samples.NOW,
                        "{}\n".getBytes(StandardCharsets.UTF_8));
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

            var courier = new Courier(ports(store, udb), new Nobody(), "node-1");

            // look into quarantine
            for (Quarantined held : store.outbox().quarantined(100)) {
                seen.add(held.id() + ": " + held.code());
                store.outbox().assign(held.id(), Optional.of(StaffId.of("anne"))); // she looks after it
                if (!courier.tryAgain(held.id())) { // taken in after all, if the reason is mended
                    store.outbox().release(held.id()); // otherwise let go when it is dealt with by hand
                }
            }
            // end

            // ask what is missing
            for (Concern concern : courier.concerns(Patience.DEFAULT)) {
                seen.add(concern.partner().key() + ", since " + concern.since() + ": " + concern.en());
            }
            // end

            // send again
            int batches = courier.sendAgain(roskilde);
            // end
            assertThat(batches).isEqualTo(1);
            assertThat(municipality.fetch(10))
                    .singleElement()
                    .extracting(Batch::id)
                    .asString()
                    .startsWith("UDB-M265-00ff00ff-0000000001-");

            // change a host key
            var both = SftpSettings.of(host, port, login, Set.of(HostKeyPin.of(hostKey), HostKeyPin.of(newHostKey)));
            connection.close();
            var renewed = new SftpConnection(both.withRoot("ungebro"));
            renewed.check();
            // end
            renewed.close();
        }
        assertThat(taken).extracting(Batch::id).containsExactly("b-1");
        assertThat(seen)
                .containsExactly(
                        "b-1.1: UNREADABLE",
                        "I280051, since 2026-03-10T08:15:30.123456Z: Batches from I280051 are missing: 00ff00ff no. 1."
                                + " Ask them to send again.");
        assertThat(store.outbox().quarantined(100)).isEmpty();
    }

    private static Courier.Ports ports(Store store, Transport transport) {
        var register = InMemoryYouthRegister.withIdsFrom(() -> Samples.youth(1));
        var clock = new SettableClock(Samples.NOW);
        return new Courier.Ports(store, transport, new InMemoryYouthMailbox(), new MessageCodec(register), clock);
    }

    /** Nothing that it could handle comes. */
    private static final class Nobody implements MessageHandler {
        @Override
        public Reception handle(Message message, String digest) {
            throw new AssertionError("nothing comes");
        }

        @Override
        public void delivered(Letter letter) {
            throw new AssertionError("nothing leaves");
        }
    }

    @Test
    void they_stand_in_the_document_as_they_run() throws IOException {
        DocumentedCode.assertStandsInDocument(SftpQuickstartTest.class, TASKS);
    }
}
