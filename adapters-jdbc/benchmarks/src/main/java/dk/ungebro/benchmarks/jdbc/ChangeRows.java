package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Post;
import dk.ungebro.duty.Duty;
import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.journal.JournalEntry;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of the rows of a change, as the driver takes them. */
final class ChangeRows {

    private ChangeRows() {}

    /** Adds them to the lists: cases to raise, cases, handled messages, entries, post, duties. */
    static void add(Change change, List<List<Object[]>> lists) {
        String party = Story.MUNICIPALITY.key();
        String youth = change.youth().value();
        List<JournalEntry> entries = change.entries();
        long version = entries.get(entries.size() - 1).number();
        if (change.expectedVersion() > 0) {
            lists.get(0).add(row(version, party, youth));
        } else {
            lists.get(1).add(row(party, youth, version));
        }
        change.handled()
                .ifPresent(handled -> lists.get(2).add(row(party, handled.key().text(), handled.digest())));
        entries.forEach(entry -> lists.get(3).add(entry(party, youth, entry)));
        for (Post post : change.post()) {
            lists.get(4).add(row(party, post.id(), StoreCodec.write(post), 0));
        }
        change.duties().forEach(duty -> lists.get(5).add(duty(party, duty)));
        if (!change.audit().isEmpty()) {
            throw new IllegalArgumentException("audit entries are not written here");
        }
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static Object[] entry(String party, String youth, JournalEntry entry) {
        return row(
                party,
                youth,
                entry.number(),
                utc(entry.recordedAt()),
                StoreCodec.write(entry.by()),
                StoreCodec.write(entry.fact()));
    }

    private static @Nullable Object[] duty(String party, Duty duty) {
        return new @Nullable Object[] {
            party,
            duty.youth().value(),
            duty.kind().name(),
            duty.subject().text(),
            utc(duty.term().openedAt()),
            duty.term().due(),
            duty.term().origin().name(),
            duty.term().suspended(),
            duty.recipient().value(),
            utc(duty.ending().fulfilledAt()),
            utc(duty.ending().annulledAt()),
            duty.pending()
        };
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable LocalDateTime utc(Optional<Instant> instant) {
        return instant.map(ChangeRows::utc).orElse(null);
    }
}
