package dk.ungebro.exchange;

import dk.ungebro.casefile.Post.LetterPost;
import dk.ungebro.casefile.Post.MessagePost;
import dk.ungebro.casefile.Post.ReceiptPost;
import dk.ungebro.letter.Letter;
import dk.ungebro.party.Party;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.DataRejected;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.TemporarilyUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private final Sending sending;

    Dispatch(Courier.Ports ports, MessageHandler handler, String node) {
        this.ports = ports;
        this.handler = handler;
        this.node = node;
        this.delays = new Delays(ports.store().outbox(), ports.clock());
        this.sending = new Sending(ports, delays, node);
    }

    Tick run() {
        var tally = new Tally();
        for (List<OutboxItem> items = lease(); !items.isEmpty() && tally.failed == 0; items = lease()) {
            Map<Party, List<OutboxItem>> messages = new LinkedHashMap<>();
            Map<Party, List<OutboxItem>> receipts = new LinkedHashMap<>();
            List<OutboxItem> letters = new ArrayList<>();
            for (OutboxItem item : items) {
                if (item.post() instanceof MessagePost message) {
                    of(messages, message.to()).add(item);
                } else if (item.post() instanceof ReceiptPost receipt) {
                    of(receipts, receipt.to()).add(item);
                } else {
                    letters.add(item);
                }
            }
            deliver(letters, tally);
            messages.forEach((to, some) -> sending.messages(to, some, tally));
            receipts.forEach((to, some) -> sending.receipts(to, some, tally));
        }
        if (tally.failed == 0) {
            sending.resume(tally);
        }
        return tally.tick();
    }

    private static List<OutboxItem> of(Map<Party, List<OutboxItem>> byRecipient, Party to) {
        return byRecipient.computeIfAbsent(to, recipient -> new ArrayList<>());
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
            delays.hold(item, LETTER_REJECTED, tally);
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
                delays.hold(item, LETTER_REJECTED, tally);
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
}
