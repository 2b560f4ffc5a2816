package dk.ungebro.exchange;

import dk.ungebro.port.Batch;
import dk.ungebro.port.Quarantined;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what has arrived: process, record in the same commit, then confirm. */
final class Collection {

    private static final Logger LOG = LoggerFactory.getLogger(Collection.class);
    private static final int AT_ONCE = 20;

    private final Courier.Ports ports;
    private final MessageHandler handler;

    Collection(Courier.Ports ports, MessageHandler handler) {
        this.ports = ports;
        this.handler = handler;
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

    private void take(Batch batch, Tally tally) {
        int number = 0;
        for (String line :
                new String(batch.content(), StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (line.isEmpty()) {
                continue;
            }
            String id = batch.id() + "." + number;
            Decoded decoded = ports.codec().decode(line);
            if (decoded instanceof Decoded.Understood readable) {
                take(id, line, readable, tally);
            } else if (decoded instanceof Decoded.NotUnderstood unreadable) {
                hold(id, line, unreadable.violations().get(0).code(), tally);
            }
        }
    }

    private void take(String id, String line, Decoded.Understood readable, Tally tally) {
        Receipt receipt = handler.handle(readable.message(), readable.digest());
        switch (receipt.verdict()) {
            case STORED -> {
                tally.stored++;
                tally.youths.add(readable.message().youth());
            }
            case DUPLICATE -> tally.duplicates++;
            case REFUSED -> hold(id, line, receipt.code().orElse("REFUSED"), tally);
        }
    }

    private void hold(String id, String line, String code, Tally tally) {
        LOG.warn("message {} is held: {}", id, code);
        ports.store().outbox().quarantine(new Quarantined(id, ports.clock().instant(), code, line));
        tally.quarantined++;
    }
}
