package dk.ungebro.adapters.sftp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.openssh.OpenSshServer;
import dk.ungebro.party.Party;
import dk.ungebro.port.Transport;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract against the server that partners really run; each test in a folder of its own. */
class OpenSshTransportContractTest implements FolderContract {

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
    public Path root() {
        return server.files().resolve(root);
    }

    @Override
    public boolean stopAnswering() {
        stop();
        return true;
    }
}
