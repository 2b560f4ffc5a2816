package dk.ungebro.adapters.sftp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.contracts.TransportContract;
import dk.ungebro.openssh.OpenSshServer;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract against the server that partners really run; each test in a folder of its own. */
class OpenSshTransportContractTest implements TransportContract {

    @TempDir
    static Path folder;

    private static OpenSshServer server;
    private static int tests;

    private SftpConnection connection;
    private String root;

    @BeforeEach
    void start() {
        String missing = OpenSshServer.missing().orElse("");
        assumeTrue(missing.isEmpty(), missing);
        if (server == null) {
            server = OpenSshServer.start(folder);
        }
        root = "exchange/test-" + tests++;
        connection = new SftpConnection(OpenSsh.settings(server).withRoot(root));
    }

    @AfterEach
    void disconnect() {
        if (connection != null) {
            connection.close();
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    @Override
    public Transport transport(Party party) {
        return new SftpTransport(connection, party);
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
        stop();
        return true;
    }

    private Path file(Batch batch, String ending) {
        return server.files()
                .resolve(root)
                .resolve(batch.to().key())
                .resolve("in")
                .resolve(batch.id() + ending);
    }
}
