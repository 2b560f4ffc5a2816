package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.server.PlatformRouter;
import dk.ungebro.adapters.sftp.serviceplatformen.PlatformFolders;
import dk.ungebro.adapters.sftp.serviceplatformen.PlatformReceipt;
import dk.ungebro.adapters.sftp.serviceplatformen.PlatformSettings;
import dk.ungebro.adapters.sftp.serviceplatformen.PlatformUsers;
import dk.ungebro.adapters.sftp.serviceplatformen.ServiceplatformenTransport;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Transport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Post in the way of Serviceplatformen: each party has a user, named by its key, and the platform is played. */
final class PlatformPost implements PostService {

    private final PostServer server;
    private final SftpConnection connection;
    private final PlatformRouter router;
    private final Map<Party, Transport> transports = new HashMap<>();

    /** Through a server that ends with this. */
    PlatformPost(PostServer server) {
        this.server = server;
        this.connection = new SftpConnection(server.settings());
        this.router = new PlatformRouter(server.files());
        // What a killed run has handed over is still carried.
        router.route();
    }

    @Override
    public Transport transport(Party party) {
        return transports.computeIfAbsent(party, this::join);
    }

    private Transport join(Party party) {
        router.addUser(party.key());
        var folders = PlatformFolders.usual().below(party.key());
        var settings = PlatformSettings.of(new Keys()).withFolders(folders);
        return new Carried(new ServiceplatformenTransport(connection, settings, party), router);
    }

    /** Every party is a user. */
    private static final class Keys implements PlatformUsers {

        @Override
        public Optional<String> userOf(Party party) {
            return Optional.of(party.key());
        }

        @Override
        public Set<Party> partiesOf(String user) {
            return Set.of(Party.ofKey(user));
        }
    }

    /** The platform carries at once what is handed over, and its receipts are read. */
    private record Carried(ServiceplatformenTransport transport, PlatformRouter router) implements Transport {

        @Override
        public void send(Batch batch) {
            router.addUser(batch.to().key());
            transport.send(batch);
            router.route(batch.from().key());
            transport.tellReceipts(Carried::seen);
        }

        private static boolean seen(PlatformReceipt receipt) {
            if (!receipt.errors().isEmpty()) {
                throw new Misconfigured("the platform does not carry " + receipt.fileName());
            }
            return true;
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

    @Override
    public void close() {
        connection.close();
        server.close();
    }
}
