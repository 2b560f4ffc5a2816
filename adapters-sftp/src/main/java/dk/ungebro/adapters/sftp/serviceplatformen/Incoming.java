package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.adapters.sftp.ServerFiles;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes batches from the platform. Neither names nor metadata are trusted. */
final class Incoming {

    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

    private final Inbox inbox;
    private final Addresses addresses;
    private final Party party;
    private final int maxBytes;

    /** Which file was given as which batch, as long as it is there. */
    private final Map<String, FileName> given = new ConcurrentHashMap<>();

    /** Of which files a warning has been given, as long as they are there. */
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    Incoming(Inbox inbox, Addresses addresses, Party party, int maxBytes) {
        this.inbox = inbox;
        this.addresses = addresses;
        this.party = party;
        this.maxBytes = maxBytes;
    }

    /** So many batches, or fewer if their bytes together are more than one batch may have. */
    List<Batch> fetch(ServerFiles files, int limit) throws IOException {
        Set<String> listed = inbox.list(files).keySet();
        given.values().removeIf(name -> !listed.contains(name.text()));
        warned.retainAll(listed);
        inbox.finish(files, listed);
        SortedMap<String, List<FileName>> pairs = inbox.pairs(listed);
        List<Batch> batches = new ArrayList<>();
        long room = maxBytes;
        for (List<FileName> sameId : pairs.values()) {
            if (batches.size() == limit || room <= 0) {
                break;
            }
            Optional<Batch> batch = first(files, sameId);
            batch.ifPresent(batches::add);
            room -= batch.map(Batch::size).orElse(0);
        }
        return batches;
    }

    /** Other content under the same id waits until the first that was given is confirmed. */
    private Optional<Batch> first(ServerFiles files, List<FileName> sameId) throws IOException {
        FileName before = given.get(sameId.get(0).id());
        List<FileName> candidates = before != null && sameId.contains(before) ? List.of(before) : sameId;
        for (FileName name : candidates) {
            Optional<Batch> batch = read(files, name);
            if (batch.isPresent()) {
                if (sameId.size() > 1) {
                    warn(name, "there is other content under its id");
                }
                given.put(name.id(), name);
                return batch;
            }
        }
        return Optional.empty();
    }

    private Optional<Batch> read(ServerFiles files, FileName name) throws IOException {
        Optional<byte[]> bytes = inbox.metadata(files, name);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Metadata> metadata = bytes.flatMap(Metadata::read);
        if (metadata.isEmpty()) {
            // They may still be on their way.
            return leave(name, "its metadata cannot be read");
        }
        Optional<String> fault = fault(name, metadata.get());
        return fault.isPresent() ? refuse(files, name, fault.get()) : read(files, name, metadata.get());
    }

    private Optional<String> fault(FileName name, Metadata metadata) {
        if (metadata.fileName().filter(named -> !named.equals(name.text())).isPresent()) {
            return Optional.of("its metadata belong to another file");
        }
        if (!metadata.recipients().contains(addresses.ownUser())) {
            return Optional.of("it is not for user " + addresses.ownUser());
        }
        if (addresses.sender(name, metadata.sender()).isEmpty()) {
            return Optional.of("its sender is not known, or not the one of its name");
        }
        return metadata.size()
                .filter(size -> size < 0 || size > maxBytes)
                .map(size -> "it is larger than " + maxBytes + " bytes");
    }

    private Optional<Batch> read(ServerFiles files, FileName name, Metadata metadata) throws IOException {
        int expected = metadata.size().map(Long::intValue).orElse(maxBytes);
        Optional<byte[]> content = inbox.data(files, name, expected);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = content.get();
        if (metadata.size().isPresent() && bytes.length < expected) {
            // It may still be on its way.
            return leave(name, "it is shorter than its metadata say");
        }
        if (bytes.length > expected || !name.describes(bytes)) {
            return refuse(files, name, "its bytes differ from its name or its metadata");
        }
        return addresses
                .sender(name, metadata.sender())
                .map(from -> new Batch(name.id(), from, party, name.count(), bytes));
    }

    private Optional<Batch> refuse(ServerFiles files, FileName name, String reason) throws IOException {
        if (inbox.setAside(files, name)) {
            LOG.warn("file {} for {} is rejected: {}", name.text(), party.key(), reason);
            return Optional.empty();
        }
        return leave(name, reason);
    }

    private Optional<Batch> leave(FileName name, String reason) {
        warn(name, reason);
        return Optional.empty();
    }

    private void warn(FileName name, String reason) {
        if (warned.add(name.text())) {
            LOG.warn("file {} for {} stays for now: {}", name.text(), party.key(), reason);
        }
    }

    /** Which of several files under one id is meant is known only where it was given. */
    boolean confirm(ServerFiles files, String id) throws IOException {
        FileName known = given.get(id);
        List<FileName> meant =
                known != null ? List.of(known) : inbox.remains(inbox.list(files).keySet(), id);
        if (meant.size() > 1) {
            LOG.warn("batch {} for {} is confirmed, but several files have its id; all stay", id, party.key());
            return false;
        }
        for (FileName name : meant) {
            inbox.putAway(files, name);
        }
        given.remove(id);
        return true;
    }
}
