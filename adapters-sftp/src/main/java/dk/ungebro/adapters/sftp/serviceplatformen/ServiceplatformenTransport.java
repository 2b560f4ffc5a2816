package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.adapters.sftp.ServerFiles;
import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Transport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Carries batches through the SFTP service of the municipalities' common platform (<i>Serviceplatformen</i>), which brings
 * a file from the folder of its sender to those of its recipients. A batch is one file; its id, count and digest stand in
 * its name, its parties are known by the users of the platform. A fetch gives fewer batches than wanted rather than more
 * bytes than {@link dk.ungebro.adapters.sftp.SftpSettings#maxBatchBytes()} and one batch.
 *
 * <p>Thread-safe. It does not close the connection, which logs in as the user of the party.
 */
public final class ServiceplatformenTransport implements Transport {

    private final SftpConnection connection;
    private final PlatformSettings settings;
    private final PlatformFolders folders;
    private final Party party;
    private final Addresses addresses;
    private final Incoming incoming;
    private final Receipts receipts;

    /**
     * The transport of a party.
     *
     * @param connection a connection that logs in as the user of the party
     * @param settings how the platform is used
     * @param party whose batches are sent and fetched
     * @throws IllegalArgumentException if the party has no user, or its user serves several parties and the file names do
     *     not tell them apart
     */
    public ServiceplatformenTransport(SftpConnection connection, PlatformSettings settings, Party party) {
        String root = connection.settings().root();
        this.connection = connection;
        this.settings = settings;
        this.folders = root.isEmpty() ? settings.folders() : settings.folders().below(root);
        this.party = party;
        this.addresses = new Addresses(settings, party);
        var inbox = new Inbox(folders, settings.names(), addresses);
        this.incoming =
                new Incoming(inbox, addresses, party, connection.settings().maxBatchBytes());
        this.receipts = new Receipts(folders.receipts(), settings.names());
    }

    /**
     * {@inheritDoc}
     *
     * @throws Misconfigured if the batch is larger than the settings allow, its name would be too long, its recipient has
     *     no user, or the server does not accept the host as it is set up
     */
    @Override
    public void send(Batch batch) {
        byte[] content = batch.content();
        String user = addresses.userTo(batch);
        if (content.length > connection.settings().maxBatchBytes()) {
            throw new Misconfigured("larger than the settings allow: " + batch);
        }
        String name = settings.names()
                .write(batch, FileName.sha256(content))
                .orElseThrow(() -> new Misconfigured("no name for a file after " + settings.names() + ": " + batch));
        var trigger = new Trigger(
                name,
                content.length,
                addresses.ownUser(),
                user,
                Optional.ofNullable(settings.routing().get(batch.to())));
        var outgoing = new Outgoing(folders.out() + "/" + name, content, trigger.write(), settings.temporaryNames());
        ServerFiles.use(connection, "sending " + batch.id(), files -> {
            requireOwn(files, batch);
            return outgoing.send(files);
        });
    }

    /** The platform names the user that logs in as the sender. That it does not answer is told before. */
    private void requireOwn(ServerFiles files, Batch batch) throws IOException {
        if (!batch.from().equals(party)) {
            files.list(folders.out());
            throw new Misconfigured("not a batch of " + party.key() + ": " + batch);
        }
    }

    @Override
    public List<Batch> fetch(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit is 1 at least");
        }
        return ServerFiles.use(connection, "fetching for " + party.key(), files -> incoming.fetch(files, limit));
    }

    @Override
    public void confirm(String id) {
        if (!id.matches(Batch.ID_PATTERN)) {
            throw new IllegalArgumentException("not the id of a batch");
        }
        ServerFiles.use(connection, "confirming " + id, files -> incoming.confirm(files, id));
    }

    /**
     * Tells what the platform says of files that this user has sent, in the order of the names. A receipt is deleted after
     * the host has answered that it has seen it; another stays and is told again, and so is one whose deletion was not
     * certain. Receipts of files that are not of this transport are told as well.
     *
     * @param seen takes a receipt and answers whether it may be deleted
     * @return how many were deleted
     * @throws dk.ungebro.port.TemporarilyUnavailable if the other side does not answer
     */
    public int tellReceipts(Predicate<PlatformReceipt> seen) {
        int deleted = 0;
        for (String name : ServerFiles.use(connection, "listing receipts", receipts::list)) {
            Optional<PlatformReceipt> receipt =
                    ServerFiles.use(connection, "reading a receipt", files -> receipts.read(files, name));
            if (receipt.filter(seen).isPresent()) {
                ServerFiles.use(connection, "deleting a receipt", files -> receipts.remove(files, name));
                deleted++;
            }
        }
        return deleted;
    }
}
