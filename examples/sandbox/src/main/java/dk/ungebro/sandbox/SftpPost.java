package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.SftpTransport;
import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.party.Party;
import dk.ungebro.port.Transport;
import java.util.HashMap;
import java.util.Map;

/** Post over SFTP, through a server in this process that listens on loopback, on a free port. */
final class SftpPost implements PostService {

    private final EmbeddedSftpServer server;
    private final SftpConnection connection;
    private final Map<Party, Transport> transports = new HashMap<>();

    SftpPost(WorkFolder folder) {
        server = EmbeddedSftpServer.start(folder.path("sftp"));
        connection = new SftpConnection(server.settings());
    }

    @Override
    public Transport transport(Party party) {
        return transports.computeIfAbsent(party, to -> new SftpTransport(connection, to));
    }

    @Override
    public void close() {
        connection.close();
        server.close();
    }
}
