package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.SftpSettings;
import dk.ungebro.adapters.sftp.SftpTransport;
import dk.ungebro.party.Party;
import dk.ungebro.port.Transport;
import java.util.HashMap;
import java.util.Map;

/** Post over SFTP, through a server in this process or another. */
final class SftpPost implements PostService {

    private final Runnable end;
    private final SftpConnection connection;
    private final Map<Party, Transport> transports = new HashMap<>();

    /** Through a server that ends with this. */
    SftpPost(PostServer server) {
        connection = new SftpConnection(server.settings());
        end = server::close;
    }

    /** Through a server of somebody else. */
    SftpPost(SftpSettings server) {
        connection = new SftpConnection(server);
        end = () -> {};
    }

    @Override
    public Transport transport(Party party) {
        return transports.computeIfAbsent(party, to -> new SftpTransport(connection, to));
    }

    @Override
    public void close() {
        connection.close();
        end.run();
    }
}
