package dk.ungebro.adapters.sftp;

import dk.ungebro.party.Party;
import dk.ungebro.port.Transport;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SftpTransportContractTest implements FolderContract {

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
    public Path root() {
        return exchange.server.files().resolve("exchange/test");
    }

    @Override
    public boolean stopAnswering() {
        exchange.server.close();
        return true;
    }
}
