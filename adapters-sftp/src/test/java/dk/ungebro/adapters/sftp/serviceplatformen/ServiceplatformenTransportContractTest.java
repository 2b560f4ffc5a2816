package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.contracts.Samples;
import dk.ungebro.contracts.TransportContract;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class ServiceplatformenTransportContractTest implements TransportContract {

    @TempDir
    Path folder;

    private Platform platform;
    private PlatformUsers users;

    /** The platform carries at once what is sent. */
    private record Carried(Transport transport, Platform platform) implements Transport {

        @Override
        public void send(Batch batch) {
            transport.send(batch);
            platform.router.route();
        }

        @Override
        public List<Batch> fetch(int limit) {
            return transport.fetch(limit);
        }

        @Override
        public void confirm(String id) {
            transport.confirm(id);
        }
    }

    @BeforeEach
    void start() {
        platform = new Platform(folder);
        users = new UserForEachKey();
        for (Party party : List.of(Samples.MUNICIPALITY, Samples.INSTITUTION, Samples.NEIGHBOUR)) {
            platform.router.addUser(party.key());
        }
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Override
    public Transport transport(Party party) {
        return new Carried(platform.transport(party, PlatformSettings.of(users)), platform);
    }

    @Override
    public boolean leaveIncomplete(Batch batch) {
        platform.transport(batch.from(), PlatformSettings.of(users)).send(batch);
        Path data = user(batch.from(), "OUT").resolve(Platform.name(batch));
        write(data, "half");
        try {
            Files.delete(data.resolveSibling(data.getFileName() + ".trigger"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    public boolean leaveDamaged(Batch batch) {
        transport(batch.from()).send(batch);
        Path data = user(batch.to(), "IN").resolve(Platform.name(batch));
        write(data, "x".repeat(batch.content().length));
        return true;
    }

    @Override
    public boolean stopAnswering() {
        platform.server.close();
        return true;
    }

    private Path user(Party party, String folder) {
        return platform.server.files().resolve(party.key()).resolve(folder);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
