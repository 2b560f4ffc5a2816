package dk.ungebro.adapters.sftp;

import dk.ungebro.contracts.TransportContract;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SftpTransportContractTest implements TransportContract {

    @TempDir
    Path folder;

    private Exchange exchange;

    @BeforeEach
    void start() {
        exchange = new Exchange(folder);
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    @Override
    public Transport transport(Party party) {
        return new SftpTransport(exchange.connection, party);
    }

    @Override
    public boolean leaveIncomplete(Batch batch) {
        transport(batch.from()).send(batch);
        try {
            Files.delete(file(batch, ".ready"));
            Files.writeString(file(batch, ".jsonl"), "half");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    public boolean leaveDamaged(Batch batch) {
        transport(batch.from()).send(batch);
        try {
            Files.writeString(file(batch, ".jsonl"), "damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    public boolean stopAnswering() {
        exchange.server.close();
        return true;
    }

    private Path file(Batch batch, String ending) {
        return exchange.server
                .files()
                .resolve("exchange/test")
                .resolve(batch.to().key())
                .resolve("in")
                .resolve(batch.id() + ending);
    }
}
