package dk.ungebro.exchange;

import dk.ungebro.casefile.Post;
import dk.ungebro.casefile.Post.LetterPost;
import dk.ungebro.casefile.Post.MessagePost;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.DataRejected;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.TemporarilyUnavailable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands over what waits in the outbox. */
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final int AT_ONCE = 500;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration BACKOFF = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 8;

    private final Courier.Ports ports;
    private final MessageHandler handler;
    private final String node;

    Dispatch(Courier.Ports ports, MessageHandler handler, String node) {
        this.ports = ports;
        this.handler = handler;
        this.node = node;
    }

    Tick run() {
        var tally = new Tally();
        for (List<OutboxItem> items = lease(); !items.isEmpty() && tally.failed == 0; items = lease()) {
            Map<Party, List<OutboxItem>> byRecipient = new LinkedHashMap<>();
            for (OutboxItem item : items) {
                if (item.post() instanceof MessagePost message) {
                    byRecipient
                            .computeIfAbsent(message.to(), to -> new ArrayList<>())
                            .add(item);
                } else if (item.post() instanceof LetterPost letter) {
                    deliver(item, letter, tally);
                }
            }
            byRecipient.forEach((to, messages) -> send(to, messages, tally));
        }
        return tally.tick();
    }

    private List<OutboxItem> lease() {
        Instant now = ports.clock().instant();
        return ports.store().outbox().lease(new LeaseRequest(node, now, LEASE, AT_ONCE));
    }

    private void deliver(OutboxItem item, LetterPost letter, Tally tally) {
        try {
            ports.mailbox().deliver(letter.letter());
            handler.delivered(letter.letter());
        } catch (TemporarilyUnavailable | Misconfigured e) {
            later(List.of(item), e, tally);
            return;
        } catch (DataRejected e) {
            hold(item, "LETTER_REJECTED", tally);
            return;
        }
        ports.store().outbox().settle(List.of(item.post().id()));
        tally.letters++;
        tally.youths.add(letter.letter().youth());
    }

    private void send(Party to, List<OutboxItem> items, Tally tally) {
        List<OutboxItem> sendable = new ArrayList<>();
        var lines = new StringBuilder();
        for (OutboxItem item : items) {
            try {
                lines.append(ports.codec().encode(((MessagePost) item.post()).message()))
                        .append('\n');
                sendable.add(item);
            } catch (DataRejected e) {
                hold(item, "YOUTH_UNKNOWN", tally);
            }
        }
        if (sendable.isEmpty()) {
            return;
        }
        try {
            ports.transport().send(batch(to, sendable.size(), lines.toString()));
        } catch (TemporarilyUnavailable | Misconfigured e) {
            later(sendable, e, tally);
            return;
        }
        ports.store().outbox().settle(ids(sendable));
        tally.sent += sendable.size();
        tally.recipients.add(to);
    }

    private Batch batch(Party to, int count, String lines) {
        Party from = ports.store().party();
        byte[] content = lines.getBytes(StandardCharsets.UTF_8);
        String id = from.key() + "-" + to.key() + "-" + Sha256.hex(content).substring(0, 32);
        return new Batch(id, from, to, count, content);
    }

    private void later(List<OutboxItem> items, PortException reason, Tally tally) {
        LOG.warn("{} items of {} will be tried again: {}", items.size(), node, reason.getMessage());
        int doublings = Math.min(MOST_DOUBLINGS, items.get(0).attempts());
        Instant again = ports.clock().instant().plus(BACKOFF.multipliedBy(1L << doublings));
        ports.store().outbox().retryLater(ids(items), again);
        tally.failed += items.size();
    }

    private void hold(OutboxItem item, String code, Tally tally) {
        Post post = item.post();
        var held = new Quarantined(post.id(), ports.clock().instant(), code, StoreCodec.write(post));
        ports.store().outbox().quarantine(held);
        ports.store().outbox().settle(List.of(post.id()));
        tally.quarantined++;
    }

    private static List<String> ids(List<OutboxItem> items) {
        return items.stream().map(item -> item.post().id()).toList();
    }
}
