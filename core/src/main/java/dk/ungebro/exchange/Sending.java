package dk.ungebro.exchange;

import dk.ungebro.casefile.Post.MessagePost;
import dk.ungebro.casefile.Post.ReceiptPost;
import dk.ungebro.message.Receipt;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Sequence;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.port.Track;
import dk.ungebro.port.Track.Way;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes batches and hands them over. Those with messages have a place in the series of this node, and are stored with it
 * before they leave, so that no number ever stands for two batches. What did not get out is handed over first, as it was.
 */
final class Sending {

    private static final int RECEIPTS_AT_ONCE = 500;

    private final Courier.Ports ports;
    private final Delays delays;
    private final String series;
    private final Map<Track, Long> handedOver = new ConcurrentHashMap<>();
    private volatile boolean resumed;

    Sending(Courier.Ports ports, Delays delays, String node) {
        this.ports = ports;
        this.delays = delays;
        this.series = Sha256.hex(node.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    void messages(Party to, List<OutboxItem> items, Tally tally) {
        List<Optional<String>> encoded = ports.codec()
                .encode(items.stream()
                        .map(item -> ((MessagePost) item.post()).message())
                        .toList());
        List<OutboxItem> sendable = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int each = 0; each < items.size(); each++) {
            if (encoded.get(each).isPresent()) {
                lines.add(encoded.get(each).get());
                sendable.add(items.get(each));
            } else {
                delays.hold(items.get(each), "YOUTH_UNKNOWN", tally);
            }
        }
        if (!sendable.isEmpty()) {
            numbered(to, sendable, lines, tally);
        }
    }

    private void numbered(Party to, List<OutboxItem> items, List<String> lines, Tally tally) {
        var track = new Track(to, Way.SENT, series);
        Optional<Batch> before = unfinished(track, correspondence().last(track));
        if (before.isPresent() && !isHandedOver(before.get(), items, tally)) {
            return;
        }
        Set<String> gone = before.map(Sending::lines).map(Set::copyOf).orElse(Set.of());
        List<OutboxItem> over = new ArrayList<>();
        List<OutboxItem> rest = new ArrayList<>();
        for (int each = 0; each < items.size(); each++) {
            (gone.contains(lines.get(each)) ? over : rest).add(items.get(each));
        }
        if (!rest.isEmpty() && isHandedOver(next(track, without(lines, gone)), rest, tally)) {
            over.addAll(rest);
        }
        if (!over.isEmpty()) {
            delays.over(over);
            tally.sent += over.size();
        }
    }

    private static List<String> without(List<String> lines, Set<String> gone) {
        return lines.stream().filter(line -> !gone.contains(line)).toList();
    }

    /** A number has one contents for ever: both are stored before anything leaves. */
    private Batch next(Track track, List<String> lines) {
        byte[] content = content(lines);
        long number = correspondence().last(track) + 1;
        while (!correspondence().expect(track, number, ports.clock().instant(), content)) {
            number = correspondence().last(track) + 1;
        }
        return batch(from(), track, number, content);
    }

    /** What may not have got out, before a failure or before this program was started. */
    private Optional<Batch> unfinished(Track track, long last) {
        return handedOver.getOrDefault(track, 0L) < last
                ? correspondence().sent(track, last).map(content -> batch(from(), track, last, content))
                : Optional.empty();
    }

    /** Once after a start: hands over what may not have got out, where nothing more was to be sent. */
    void resume(Tally tally) {
        if (!resumed) {
            resumed = correspondence().standings().stream()
                    .filter(standing -> standing.track().way() == Way.SENT
                            && standing.track().series().equals(series))
                    .flatMap(standing -> unfinished(standing.track(), standing.last()).stream())
                    .allMatch(batch -> isHandedOver(batch, List.of(), tally));
        }
    }

    /** The batch at a place: the same lines make the same batch. */
    static Batch batch(Party from, Track track, long number, byte[] content) {
        int lines = lines(content).size();
        String id = new Sequence(track.series(), number)
                .batchId(from, track.partner(), Sha256.hex(content).substring(0, 24));
        return new Batch(id, from, track.partner(), lines, content);
    }

    /** Nobody answers receipts, so they have no number: what is lost of them shows as a batch without an answer. */
    void receipts(Party to, List<OutboxItem> items, Tally tally) {
        List<OutboxItem> some = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (OutboxItem item : items) {
            List<Receipt> receipts = ((ReceiptPost) item.post()).receipts();
            if (!lines.isEmpty() && lines.size() + receipts.size() > RECEIPTS_AT_ONCE) {
                unnumbered(to, some, lines, tally);
                some = new ArrayList<>();
                lines = new ArrayList<>();
            }
            some.add(item);
            receipts.stream().map(MessageCodec::encode).forEach(lines::add);
        }
        unnumbered(to, some, lines, tally);
    }

    private void unnumbered(Party to, List<OutboxItem> items, List<String> lines, Tally tally) {
        byte[] content = content(lines);
        String id = from().key() + "-" + to.key() + "-" + Sha256.hex(content).substring(0, 32);
        if (isHandedOver(new Batch(id, from(), to, lines.size(), content), items, tally)) {
            delays.over(items);
            tally.receipts += lines.size();
        }
    }

    private boolean isHandedOver(Batch batch, List<OutboxItem> items, Tally tally) {
        try {
            ports.transport().send(batch);
        } catch (TemporarilyUnavailable | Misconfigured e) {
            delays.later(items, e, tally);
            return false;
        }
        tally.recipients.add(batch.to());
        Sequence.of(batch.id(), from(), batch.to())
                .ifPresent(place -> handedOver.put(new Track(batch.to(), Way.SENT, place.series()), place.number()));
        return true;
    }

    private Correspondence correspondence() {
        return ports.store().correspondence();
    }

    private Party from() {
        return ports.store().party();
    }

    static List<String> lines(Batch batch) {
        return lines(batch.content());
    }

    private static List<String> lines(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] content(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
