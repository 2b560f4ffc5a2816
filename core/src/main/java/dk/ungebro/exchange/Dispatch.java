package dk.ungebro.exchange;

import dk.ungebro.casefile.Post;
import dk.ungebro.casefile.Post.LetterPost;
import dk.ungebro.casefile.Post.MessagePost;
import dk.ungebro.letter.Letter;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.DataRejected;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.TemporarilyUnavailable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands over what waits in the outbox. */
final class Dispatch {

    private static final int AT_ONCE = 500;
    private static final int LETTERS_AT_ONCE = 50;
    private static final String LETTER_REJECTED = "LETTER_REJECTED";
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Courier.Ports ports;
    private final MessageHandler handler;
    private final String node;
    private final Delays delays;

    Dispatch(Courier.Ports ports, MessageHandler handler, String node) {
        this.ports = ports;
        this.handler = handler;
        this.node = node;
        this.delays = new Delays(ports.store().outbox(), ports.clock());
    }

    Tick run() {
        var tally = new Tally();
        for (List<OutboxItem> items = lease(); !items.isEmpty() && tally.failed == 0; items = lease()) {
            Map<Party, List<OutboxItem>> byRecipient = new LinkedHashMap<>();
            List<OutboxItem> letters = new ArrayList<>();
            for (OutboxItem item : items) {
                if (item.post() instanceof MessagePost message) {
                    byRecipient
                            .computeIfAbsent(message.to(), to -> new ArrayList<>())
                            .add(item);
                } else {
                    letters.add(item);
                }
            }
            deliver(letters, tally);
            byRecipient.forEach((to, messages) -> send(to, messages, tally));
        }
        return tally.tick();
    }

    private List<OutboxItem> lease() {
        Instant now = ports.clock().instant();
        return ports.store().outbox().lease(new LeaseRequest(node, now, LEASE, AT_ONCE));
    }

    /** Few at once, so that only few letters are delivered again after a crash or when the lease has run out. */
    private void deliver(List<OutboxItem> letters, Tally tally) {
        for (int from = 0; from < letters.size(); from += LETTERS_AT_ONCE) {
            deliverFew(letters.subList(from, Math.min(letters.size(), from + LETTERS_AT_ONCE)), tally);
        }
    }

    private void deliverFew(List<OutboxItem> letters, Tally tally) {
        List<OutboxItem> delivered = new ArrayList<>();
        try {
            for (OutboxItem item : letters) {
                if (isDelivered(item, tally)) {
                    delivered.add(item);
                }
            }
        } finally {
            // A mailbox that breaks must not keep from being noted what it has delivered before.
            if (!delivered.isEmpty()) {
                note(delivered, tally);
            }
        }
    }

    private boolean isDelivered(OutboxItem item, Tally tally) {
        try {
            ports.mailbox().deliver(letter(item));
            return true;
        } catch (TemporarilyUnavailable | Misconfigured e) {
            delays.later(List.of(item), e, tally);
        } catch (DataRejected e) {
            hold(item, LETTER_REJECTED, tally);
        }
        return false;
    }

    /** A case that others keep changing delays only its own letter. */
    private void note(List<OutboxItem> delivered, Tally tally) {
        List<Letter> rejected;
        try {
            rejected =
                    handler.delivered(delivered.stream().map(Dispatch::letter).toList());
        } catch (ConcurrentChange e) {
            if (delivered.size() == 1) {
                delays.later(delivered, e, tally);
            } else {
                delivered.forEach(item -> note(List.of(item), tally));
            }
            return;
        } catch (TemporarilyUnavailable | Misconfigured e) {
            delivered.forEach(item -> delays.later(List.of(item), e, tally));
            return;
        }
        settle(delivered, rejected, tally);
    }

    private void settle(List<OutboxItem> delivered, List<Letter> rejected, Tally tally) {
        List<OutboxItem> noted = new ArrayList<>();
        for (OutboxItem item : delivered) {
            if (rejected.contains(letter(item))) {
                hold(item, LETTER_REJECTED, tally);
            } else {
                noted.add(item);
            }
        }
        if (!noted.isEmpty()) {
            delays.over(noted);
        }
        tally.letters += noted.size();
        noted.forEach(item -> tally.youths.add(letter(item).youth()));
    }

    private static Letter letter(OutboxItem item) {
        return ((LetterPost) item.post()).letter();
    }

    private void send(Party to, List<OutboxItem> items, Tally tally) {
        List<Optional<String>> encoded = ports.codec()
                .encode(items.stream()
                        .map(item -> ((MessagePost) item.post()).message())
                        .toList());
        List<OutboxItem> sendable = new ArrayList<>();
        var lines = new StringBuilder();
        for (int each = 0; each < items.size(); each++) {
            if (encoded.get(each).isPresent()) {
                lines.append(encoded.get(each).get()).append('\n');
                sendable.add(items.get(each));
            } else {
                hold(items.get(each), "YOUTH_UNKNOWN", tally);
            }
        }
        if (sendable.isEmpty()) {
            return;
        }
        try {
            ports.transport().send(batch(to, sendable.size(), lines.toString()));
        } catch (TemporarilyUnavailable | Misconfigured e) {
            delays.later(sendable, e, tally);
            return;
        }
        delays.over(sendable);
        tally.sent += sendable.size();
        tally.recipients.add(to);
    }

    private Batch batch(Party to, int count, String lines) {
        Party from = ports.store().party();
        byte[] content = lines.getBytes(StandardCharsets.UTF_8);
        String id = from.key() + "-" + to.key() + "-" + Sha256.hex(content).substring(0, 32);
        return new Batch(id, from, to, count, content);
    }

    private void hold(OutboxItem item, String code, Tally tally) {
        Post post = item.post();
        var held = new Quarantined(post.id(), ports.clock().instant(), code, StoreCodec.write(post));
        ports.store().outbox().quarantine(held);
        delays.over(List.of(item));
        tally.quarantined++;
    }
}
