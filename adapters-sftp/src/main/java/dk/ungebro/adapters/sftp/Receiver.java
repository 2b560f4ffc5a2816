package dk.ungebro.adapters.sftp;

import dk.ungebro.adapters.sftp.SmallFiles.Wanted;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        List<Batch> fetched = new ArrayList<>();
        long room = maxBytes;
        Iterator<Map.Entry<String, Long>> markers = inbox.ready().entrySet().iterator();
        while (markers.hasNext() && fetched.size() < limit && room > 0) {
            var next = next(markers, Math.min(limit - fetched.size(), SmallFiles.MOST_AT_ONCE));
            List<Batch> some = read(files, next, room);
            fetched.addAll(some);
            room -= bytes(some);
        }
        return fetched;
    }

    private static long bytes(List<Batch> some) {
        return some.stream().mapToLong(Batch::size).sum();
    }

    private static Map<String, Long> next(Iterator<Map.Entry<String, Long>> markers, int most) {
        Map<String, Long> next = new LinkedHashMap<>();
        while (markers.hasNext() && next.size() < most) {
            var marker = markers.next();
            next.put(marker.getKey(), marker.getValue());
        }
        return next;
    }

    private List<Batch> read(RemoteFiles files, Map<String, Long> markers, long room) throws IOException {
        Map<String, Batch> small = readSmall(files, markers.keySet());
        List<Batch> fetched = new ArrayList<>();
        for (var marker : markers.entrySet()) {
            if (bytes(fetched) >= room) {
                break;
            }
            Optional<Batch> one = Optional.ofNullable(small.get(marker.getKey()));
            if (one.isEmpty()) {
                one = read(files, marker.getKey(), marker.getValue());
            }
            one.ifPresent(fetched::add);
        }
        return fetched;
    }

    /** Those that are small and in order. What is the matter with another one shows when it is read alone. */
    private Map<String, Batch> readSmall(RemoteFiles files, Set<String> ids) throws IOException {
        var markers = files.small()
                .read(wanted(ids, id -> new Wanted(folder.in(id, PartyFolder.READY), Manifest.MAX_BYTES)))
                .iterator();
        List<Manifest> manifests = new ArrayList<>();
        for (String id : ids) {
            markers.next()
                    .flatMap(Manifest::read)
                    .filter(manifest -> isOf(manifest, id))
                    .filter(manifest -> manifest.size() <= Math.min(maxBytes, SmallFiles.MOST_BYTES))
                    .ifPresent(manifests::add);
        }
        var contents = files.small()
                .read(wanted(
                        manifests, manifest -> new Wanted(folder.in(manifest.id(), PartyFolder.DATA), manifest.size())))
                .iterator();
        Map<String, Batch> small = new HashMap<>();
        for (Manifest manifest : manifests) {
            contents.next()
                    .filter(manifest::describes)
                    .ifPresent(content -> small.put(manifest.id(), batch(manifest, content)));
        }
        return small;
    }

    private static <T> List<Wanted> wanted(Collection<T> all, Function<T, Wanted> form) {
        return all.stream().map(form).toList();
    }

    private boolean isOf(Manifest manifest, String id) {
        return manifest.id().equals(id) && manifest.to().equals(party);
    }

    private static Batch batch(Manifest manifest, byte[] content) {
        return new Batch(manifest.id(), manifest.from(), manifest.to(), manifest.count(), content);
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
        if (!isOf(manifest, id)) {
            return reject(files, id, Found.MISPLACED);
        }
        if (manifest.size() > maxBytes) {
            return reject(files, id, Found.TOO_LARGE);
        }
        var digest = Manifest.digest();
        Optional<byte[]> content = files.read(folder.in(id, PartyFolder.DATA), manifest.size(), digest::update);
        if (content.isEmpty()) {
            return finish(files, id);
        }
        if (!manifest.describes(content.get(), digest)) {
            return reject(files, id, Found.DATA_DIFFER);
        }
        return Optional.of(batch(manifest, content.get()));
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
