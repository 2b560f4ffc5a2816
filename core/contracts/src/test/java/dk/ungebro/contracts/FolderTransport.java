package dk.ungebro.contracts;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.port.Transport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A right transport over folders of files: data first, a marker with count and digest last. Its steps can be overridden,
 * each of which is a mistake that somebody has made.
 */
class FolderTransport implements Transport {

    static final String DATA = ".data";
    static final String READY = ".ready";

    final Party party;
    final FolderServer server;

    FolderTransport(FolderServer server, Party party) {
        this.server = server;
        this.party = party;
    }

    @Override
    public void send(Batch batch) {
        Map<String, byte[]> files = server.files();
        synchronized (files) {
            String path = path(batch.to(), batch.id());
            byte[] marker = marker(batch);
            byte[] before = files.get(path + READY);
            if (before != null && !Arrays.equals(before, marker)) {
                refuse(batch);
                return;
            }
            putData(path, batch.content());
            files.put(path + READY, marker);
        }
    }

    @Override
    public List<Batch> fetch(int limit) {
        Map<String, byte[]> files = server.files();
        synchronized (files) {
            List<Batch> batches = new ArrayList<>();
            for (String id : ids().stream().sorted(order()).toList()) {
                if (batches.size() < limit(limit)) {
                    read(id).ifPresent(batches::add);
                }
            }
            return batches;
        }
    }

    @Override
    public void confirm(String id) {
        Map<String, byte[]> files = server.files();
        synchronized (files) {
            remove(id);
        }
    }

    void refuse(Batch batch) {
        throw new Misconfigured("another batch waits under the id " + batch.id());
    }

    void putData(String path, byte[] content) {
        server.files().put(path + DATA, content);
    }

    void remove(String id) {
        server.files().remove(path(party, id) + DATA);
        server.files().remove(path(party, id) + READY);
    }

    int limit(int wanted) {
        return wanted;
    }

    Comparator<String> order() {
        return Comparator.naturalOrder();
    }

    String path(Party owner, String id) {
        return owner.key() + "/" + id;
    }

    byte[] marker(Batch batch) {
        String text = batch.from().key() + " " + batch.count() + " " + digest(batch.content());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String digest(byte[] content) {
        return content.length + "-" + Arrays.hashCode(content);
    }

    /** Which batches are there. */
    List<String> ids() {
        String folder = path(party, "");
        return server.files().keySet().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(ending()))
                .map(name -> name.substring(folder.length(), name.length() - ending().length()))
                .toList();
    }

    /** What shows that a batch is there. */
    String ending() {
        return READY;
    }

    Optional<Batch> read(String id) {
        byte[] content = server.files().get(path(party, id) + DATA);
        String[] marker =
                new String(server.files().get(path(party, id) + READY), StandardCharsets.UTF_8).split(" ", -1);
        return content != null && isSound(content, marker[2])
                ? Optional.of(batch(id, Party.ofKey(marker[0]), Integer.parseInt(marker[1]), content))
                : Optional.empty();
    }

    boolean isSound(byte[] content, String digest) {
        return digest(content).equals(digest);
    }

    Batch batch(String id, Party from, int count, byte[] content) {
        return new Batch(id, from, party, count, content);
    }

    /** The files that all parties reach, until it goes away. */
    static final class FolderServer {

        private final Map<String, byte[]> files = new TreeMap<>();
        private boolean away;

        Map<String, byte[]> files() {
            if (away) {
                throw new TemporarilyUnavailable("nobody answers");
            }
            return files;
        }

        void goAway() {
            away = true;
        }
    }
}
