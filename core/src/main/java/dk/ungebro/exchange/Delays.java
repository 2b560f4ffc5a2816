package dk.ungebro.exchange;

import dk.ungebro.casefile.Post;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Quarantined;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of items that could not be sent now: they are tried again, and where a duty is at stake they are held up
 * to a person beside that, under a name of their own, until they are gone.
 */
final class Delays {

    /** The code under which an item is shown that waits although its duty is due. */
    static final String LATE = "NOT_SENT_YET";

    private static final Logger LOG = LoggerFactory.getLogger(Delays.class);

    private final Outbox outbox;
    private final Clock clock;

    Delays(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Gives items back, each with the pause that its duty leaves. */
    void later(List<OutboxItem> items, PortException reason, Tally tally) {
        LOG.warn("{} items will be tried again: {}", items.size(), reason.getMessage());
        Instant now = clock.instant();
        Map<Instant, Collection<String>> byNext = new TreeMap<>();
        for (OutboxItem item : items) {
            var retry = Retry.of(item);
            byNext.computeIfAbsent(retry.next(now), next -> new ArrayList<>())
                    .add(item.post().id());
            if (retry.isUrgent(now)) {
                show(item.post(), now, tally);
            }
        }
        byNext.forEach((next, ids) -> outbox.retryLater(ids, next));
        tally.failed += items.size();
    }

    private void show(Post post, Instant now, Tally tally) {
        LOG.warn("{} waits, and its duty is due on {}", post.id(), post.due().orElseThrow());
        outbox.quarantine(new Quarantined(shown(post), now, LATE, StoreCodec.write(post)));
        tally.late++;
    }

    /** Removes items that are sent, and what was shown of them. */
    void over(List<OutboxItem> items) {
        outbox.settle(items.stream().map(item -> item.post().id()).toList());
        items.stream()
                .filter(item -> item.attempts() > 0)
                .map(OutboxItem::post)
                .filter(post -> post.due().isPresent())
                .forEach(post -> outbox.release(shown(post)));
    }

    /** Puts an item aside that can never be sent as things are. */
    void hold(OutboxItem item, String code, Tally tally) {
        Post post = item.post();
        outbox.quarantine(new Quarantined(post.id(), clock.instant(), code, StoreCodec.write(post)));
        over(List.of(item));
        tally.quarantined++;
    }

    private static String shown(Post post) {
        return "late/" + post.id();
    }
}
