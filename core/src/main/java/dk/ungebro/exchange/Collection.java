package dk.ungebro.exchange;

import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import dk.ungebro.message.Receipt.Level;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Quarantined;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what has arrived: process, record in the same commit, then confirm. */
final class Collection {

    private static final Logger LOG = LoggerFactory.getLogger(Collection.class);

    /** Each fetch lists a whole folder; what is fetched at once is bounded in bytes by the transport. */
    private static final int AT_ONCE = 100;

    private static final int LINES_AT_ONCE = 500;

    private final Courier.Ports ports;
    private final MessageHandler handler;
    private final Answers answers;

    Collection(Courier.Ports ports, MessageHandler handler, Answers answers) {
        this.ports = ports;
        this.handler = handler;
        this.answers = answers;
    }

    /** A line that is not empty. */
    private record Line(Receipt.Line place, String text) {

        String id() {
            return place.batch() + "." + place.number();
        }

        Receipt receipt(Optional<MessageKey> about, Optional<String> code) {
            return new Receipt(Optional.of(place), about, code.isPresent() ? Level.STORED : Level.VALID, code);
        }
    }

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

    /**
     * What it answers waits in the outbox before the batch is confirmed. The arrival is noted first: a batch that is lost
     * between the two is without an answer, so its sender still has it; the other way it would be missed for ever.
     */
    private void take(Batch batch, Tally tally) {
        List<Line> lines = lines(batch);
        List<Receipt> receipts = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += LINES_AT_ONCE) {
            List<Line> some = lines.subList(from, Math.min(lines.size(), from + LINES_AT_ONCE));
            receipts.addAll(take(batch, some, tally));
        }
        answers.noteArrival(batch, tally);
        answers.answer(batch, receipts);
    }

    private static List<Line> lines(Batch batch) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : Sending.lines(batch)) {
            number++;
            if (!text.isEmpty()) {
                lines.add(new Line(new Receipt.Line(batch.id(), number), text));
            }
        }
        return lines;
    }

    private List<Receipt> take(Batch batch, List<Line> lines, Tally tally) {
        List<Decoded> decoded =
                ports.codec().decode(lines.stream().map(Line::text).toList());
        answers.take(
                batch.from(),
                all(decoded, Decoded.Told.class).map(Decoded.Told::receipt).toList(),
                tally);
        Iterator<Reception> receptions =
                handler.handle(all(decoded, Decoded.Understood.class).toList()).iterator();
        List<Receipt> receipts = new ArrayList<>();
        for (int each = 0; each < lines.size(); each++) {
            Line line = lines.get(each);
            if (decoded.get(each) instanceof Decoded.Understood taken) {
                receipts.add(receipt(line, taken, receptions.next(), tally));
            } else if (decoded.get(each) instanceof Decoded.NotUnderstood unreadable) {
                receipts.add(held(
                        line, Optional.empty(), unreadable.violations().get(0).code(), tally));
            }
        }
        return receipts;
    }

    private static <T> Stream<T> all(List<Decoded> decoded, Class<T> type) {
        return decoded.stream().filter(type::isInstance).map(type::cast);
    }

    private Receipt receipt(Line line, Decoded.Understood taken, Reception reception, Tally tally) {
        Optional<MessageKey> about = Optional.of(taken.message().key());
        switch (reception.verdict()) {
            case STORED -> {
                tally.stored++;
                tally.youths.add(taken.message().youth());
            }
            case DUPLICATE -> tally.duplicates++;
            case REFUSED -> {
                return held(line, about, reception.code().orElse("REFUSED"), tally);
            }
        }
        return line.receipt(about, Optional.empty());
    }

    private Receipt held(Line line, Optional<MessageKey> about, String code, Tally tally) {
        LOG.warn("message {} is held: {}", line.id(), code);
        ports.store()
                .outbox()
                .quarantine(new Quarantined(line.id(), ports.clock().instant(), code, line.text()));
        tally.quarantined++;
        return line.receipt(about, Optional.of(code));
    }
}
