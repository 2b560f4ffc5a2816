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
import java.util.Optional;

/**
 * Makes batches and hands them over. Those with messages have a place in the series of this node. The number of a batch is
 * used up only when it was handed over: after a crash before that, the next batch has the same number, whatever is in it,
 * since all that was in the first is sent again.
 */
final class Sending {

    private static final int RECEIPTS_AT_ONCE = 500;

    private final Courier.Ports ports;
    private final Delays delays;
    private final String series;

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
        Correspondence correspondence = ports.store().correspondence();
        var track = new Track(to, Way.SENT, series);
        long number = correspondence.last(track) + 1;
        Batch batch = batch(from(), track, number, lines);
        if (isHandedOver(batch, items, tally)) {
            correspondence.expect(track, number, ports.clock().instant(), batch.content());
            delays.over(items);
            tally.sent += items.size();
        }
    }

    /** The batch at a place: the same lines make the same batch. */
    static Batch batch(Party from, Track track, long number, List<String> lines) {
        byte[] content = content(lines);
        String id = new Sequence(track.series(), number)
                .batchId(from, track.partner(), Sha256.hex(content).substring(0, 24));
        return new Batch(id, from, track.partner(), lines.size(), content);
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
        return true;
    }

    private Party from() {
        return ports.store().party();
    }

    private static byte[] content(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
