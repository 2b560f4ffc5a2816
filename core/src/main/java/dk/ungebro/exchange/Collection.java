package dk.ungebro.exchange;

import dk.ungebro.port.Batch;
import dk.ungebro.port.Quarantined;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what has arrived: process, record in the same commit, then confirm. */
final class Collection {

    private static final Logger LOG = LoggerFactory.getLogger(Collection.class);
    private static final int AT_ONCE = 20;
    private static final int LINES_AT_ONCE = 500;

    private final Courier.Ports ports;
    private final MessageHandler handler;

    Collection(Courier.Ports ports, MessageHandler handler) {
        this.ports = ports;
        this.handler = handler;
    }

    /** A line that is not empty. */
    private record Line(String id, String text) {}

    Tick run() {
        var tally = new Tally();
        for (List<Batch> batches = fetch(); !batches.isEmpty(); batches = fetch()) {
            for (Batch batch : batches) {
                take(batch, tally);
                ports.transport().confirm(batch.id());
            }
        }
        return tally.tick();
    }

    private List<Batch> fetch() {
        return ports.transport().fetch(AT_ONCE);
    }

    private void take(Batch batch, Tally tally) {
        List<Line> lines = lines(batch);
        for (int from = 0; from < lines.size(); from += LINES_AT_ONCE) {
            take(lines.subList(from, Math.min(lines.size(), from + LINES_AT_ONCE)), tally);
        }
    }

    private static List<Line> lines(Batch batch) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text :
                new String(batch.content(), StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (!text.isEmpty()) {
                lines.add(new Line(batch.id() + "." + number, text));
            }
        }
        return lines;
    }

    private void take(List<Line> lines, Tally tally) {
        List<Decoded> decoded =
                ports.codec().decode(lines.stream().map(Line::text).toList());
        List<Decoded.Understood> readable = decoded.stream()
                .filter(Decoded.Understood.class::isInstance)
                .map(Decoded.Understood.class::cast)
                .toList();
        Iterator<Receipt> receipts = handler.handle(readable).iterator();
        for (int each = 0; each < lines.size(); each++) {
            if (decoded.get(each) instanceof Decoded.Understood taken) {
                count(lines.get(each), taken, receipts.next(), tally);
            } else if (decoded.get(each) instanceof Decoded.NotUnderstood unreadable) {
                hold(lines.get(each), unreadable.violations().get(0).code(), tally);
            }
        }
    }

    private void count(Line line, Decoded.Understood taken, Receipt receipt, Tally tally) {
        switch (receipt.verdict()) {
            case STORED -> {
                tally.stored++;
                tally.youths.add(taken.message().youth());
            }
            case DUPLICATE -> tally.duplicates++;
            case REFUSED -> hold(line, receipt.code().orElse("REFUSED"), tally);
        }
    }

    private void hold(Line line, String code, Tally tally) {
        LOG.warn("message {} is held: {}", line.id(), code);
        ports.store()
                .outbox()
                .quarantine(new Quarantined(line.id(), ports.clock().instant(), code, line.text()));
        tally.quarantined++;
    }
}
