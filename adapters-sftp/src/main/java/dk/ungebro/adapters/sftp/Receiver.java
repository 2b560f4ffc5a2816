package dk.ungebro.adapters.sftp;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes batches out of the folder of their recipient. What the server shows is not trusted. */
final class Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);

    private final PartyFolder folder;
    private final Party party;
    private final int maxBytes;

    Receiver(PartyFolder folder, Party party, int maxBytes) {
        this.folder = folder;
        this.party = party;
        this.maxBytes = maxBytes;
    }

    /** So many batches, or fewer if their bytes together are more than one batch may have. */
    List<Batch> fetch(RemoteFiles files, int limit) throws IOException {
        var inbox = new Inbox();
        files.list(folder.in(), inbox::see);
        tidy(files, inbox);
        List<Batch> batches = new ArrayList<>();
        long room = maxBytes;
        for (var marker : inbox.ready().entrySet()) {
            if (batches.size() == limit || room <= 0) {
                break;
            }
            Optional<Batch> batch = read(files, marker.getKey(), marker.getValue());
            batch.ifPresent(batches::add);
            room -= batch.map(Batch::content).map(content -> content.length).orElse(0);
        }
        return batches;
    }

    /** A half-written file beside its finished batch is left from a try that broke off. */
    private void tidy(RemoteFiles files, Inbox inbox) throws IOException {
        for (String name : inbox.leftovers()) {
            files.discard(folder.in() + "/" + name);
        }
    }

    private Optional<Batch> read(RemoteFiles files, String id, long markerSize) throws IOException {
        int expected = markerSize > 0 && markerSize < Manifest.MAX_BYTES ? (int) markerSize : Manifest.MAX_BYTES;
        Optional<byte[]> marker = files.read(folder.in(id, PartyFolder.READY), expected);
        if (marker.isEmpty()) {
            return Optional.empty();
        }
        Optional<Manifest> manifest = marker.flatMap(Manifest::read);
        if (manifest.isEmpty()) {
            // The size that a listing shows may be too small.
            manifest = files.read(folder.in(id, PartyFolder.READY), Manifest.MAX_BYTES)
                    .flatMap(Manifest::read);
        }
        return manifest.isPresent() ? read(files, id, manifest.get()) : reject(files, id, Found.MANIFEST_UNREADABLE);
    }

    private Optional<Batch> read(RemoteFiles files, String id, Manifest manifest) throws IOException {
        if (!manifest.id().equals(id) || !manifest.to().equals(party)) {
            return reject(files, id, Found.MISPLACED);
        }
        if (manifest.size() > maxBytes) {
            return reject(files, id, Found.TOO_LARGE);
        }
        Optional<byte[]> content = files.read(folder.in(id, PartyFolder.DATA), manifest.size());
        if (content.isEmpty()) {
            return finish(files, id);
        }
        if (!manifest.describes(content.get())) {
            return reject(files, id, Found.DATA_DIFFER);
        }
        return Optional.of(new Batch(id, manifest.from(), manifest.to(), manifest.count(), content.get()));
    }

    /** HALF_ARCHIVED is what a confirmation leaves that broke off half-way. */
    private Optional<Batch> finish(RemoteFiles files, String id) throws IOException {
        if (files.size(folder.archive(id, PartyFolder.DATA)).isEmpty()) {
            return reject(files, id, Found.DATA_MISSING);
        }
        LOG.debug("batch {} for {}: {}", id, party.key(), Found.HALF_ARCHIVED.words());
        move(files, folder.in(id, PartyFolder.READY), folder.archive(), folder.archive(id, PartyFolder.READY));
        return Optional.empty();
    }

    private Optional<Batch> reject(RemoteFiles files, String id, Found reason) throws IOException {
        reject(files, id, reason.words());
        return Optional.empty();
    }

    /** Moves a batch to where nobody takes it. */
    boolean reject(RemoteFiles files, String id, String reason) throws IOException {
        LOG.warn("batch {} for {} is rejected: {}", id, party.key(), reason);
        move(files, folder.in(id, PartyFolder.DATA), folder.rejected(), folder.rejected(id, PartyFolder.DATA));
        move(files, folder.in(id, PartyFolder.READY), folder.rejected(), folder.rejected(id, PartyFolder.READY));
        return true;
    }

    /** The data first: a marker alone is recognised and finished later, data alone would look half-published. */
    boolean archive(RemoteFiles files, String id) throws IOException {
        move(files, folder.in(id, PartyFolder.DATA), folder.archive(), folder.archive(id, PartyFolder.DATA));
        move(files, folder.in(id, PartyFolder.READY), folder.archive(), folder.archive(id, PartyFolder.READY));
        return true;
    }

    private static void move(RemoteFiles files, String from, String toFolder, String to) throws IOException {
        if (files.rename(from, to) || files.size(from).isEmpty()) {
            return;
        }
        files.makeFolders(toFolder);
        files.replace(from, to);
    }
}
