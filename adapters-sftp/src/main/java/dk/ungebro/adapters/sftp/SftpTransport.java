package dk.ungebro.adapters.sftp;

import dk.ungebro.adapters.sftp.sealing.Rejecting;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Transport;
import java.util.List;
import java.util.Objects;

/**
 * Carries batches as files on an SFTP server. Each party has a folder with {@code in}, {@code archive} and {@code
 * rejected}, made when they are first needed. A batch is a file of data and a marker {@code .ready} with size and digest,
 * which comes last. A fetch gives fewer batches than wanted rather than more bytes than {@link
 * SftpSettings#maxBatchBytes()} and one batch.
 *
 * <p>Thread-safe. It does not close the connection, which others may share.
 */
public final class SftpTransport implements Transport, Rejecting {

    private final SftpConnection connection;
    private final Party party;
    private final Receiver receiver;

    /**
     * The transport of a party.
     *
     * @param connection the connection
     * @param party whose batches are fetched
     */
    public SftpTransport(SftpConnection connection, Party party) {
        this.connection = Objects.requireNonNull(connection, "connection");
        this.party = Objects.requireNonNull(party, "party");
        this.receiver =
                new Receiver(folderOf(party), party, connection.settings().maxBatchBytes());
    }

    /**
     * {@inheritDoc}
     *
     * @throws Misconfigured if the batch is larger than the settings allow, another batch waits under the same id, or
     *     the server does not accept the host as it is set up
     */
    @Override
    public void send(Batch batch) {
        byte[] content = batch.content();
        if (content.length > connection.settings().maxBatchBytes()) {
            throw new Misconfigured("larger than the settings allow: " + batch);
        }
        var publisher = new Publisher(folderOf(batch.to()), batch, content);
        connection.call("sending " + batch.id(), publisher::publish);
    }

    @Override
    public List<Batch> fetch(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit is 1 at least");
        }
        return connection.call("fetching for " + party.key(), files -> receiver.fetch(files, limit));
    }

    @Override
    public void confirm(String id) {
        if (!id.matches(Batch.ID_PATTERN)) {
            throw new IllegalArgumentException("not the id of a batch");
        }
        connection.call("confirming " + id, files -> receiver.archive(files, id));
    }

    /** {@inheritDoc} It is moved to the folder {@code rejected}. */
    @Override
    public void reject(String id, String reason) {
        if (!id.matches(Batch.ID_PATTERN)) {
            throw new IllegalArgumentException("not the id of a batch");
        }
        connection.call("rejecting " + id, files -> receiver.reject(files, id, reason));
    }

    private PartyFolder folderOf(Party owner) {
        return new PartyFolder(connection.settings().root(), owner);
    }
}
