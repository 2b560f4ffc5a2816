package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.ungebro.casefile.Change;
import dk.ungebro.duty.Duty;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the pieces of a change, and which of them a store holds. */
final class Pieces {

    private Pieces() {}

    /** All pieces of a change whose youth, messages and post belong to no other change. */
    static List<String> of(Change change) {
        List<String> pieces = new ArrayList<>();
        change.entries().forEach(entry -> pieces.add("entry " + entry.number()));
        change.handled().ifPresent(handled -> pieces.add("handled"));
        change.post().forEach(post -> pieces.add("post " + post.id()));
        change.duties().forEach(duty -> pieces.add("duty " + duty.kind()));
        change.audit().forEach(entry -> pieces.add("audit " + entry.action()));
        return pieces;
    }

    /** Those that a store holds, each as often as it holds them. */
    static List<String> stored(Store store, Change change) {
        List<String> pieces = new ArrayList<>();
        store.ledger().load(change.youth()).journal().entries().forEach(entry -> pieces.add("entry " + entry.number()));
        change.handled()
                .filter(handled -> store.ledger()
                        .handled(handled.key())
                        .filter(handled::equals)
                        .isPresent())
                .ifPresent(handled -> pieces.add("handled"));
        Set<String> ids = change.post().stream().map(post -> post.id()).collect(Collectors.toSet());
        waiting(store).stream().filter(ids::contains).forEach(id -> pieces.add("post " + id));
        duties(store).stream()
                .filter(duty -> duty.youth().equals(change.youth()))
                .forEach(duty -> pieces.add("duty " + duty.kind()));
        store.audit().of(change.youth()).forEach(entry -> pieces.add("audit " + entry.action()));
        return pieces;
    }

    /** The ids of what waits, leased to an owner who is always the same. */
    static List<String> waiting(Store store) {
        return items(store).stream().map(item -> item.post().id()).toList();
    }

    static List<OutboxItem> items(Store store) {
        return store.outbox().lease(new LeaseRequest("looker", Samples.NOW, Duration.ofHours(1), 100_000));
    }

    /** All duties of a store, page by page. */
    static List<Duty> duties(Store store) {
        List<Duty> all = new ArrayList<>();
        AgendaQuery query = AgendaQuery.ALL;
        for (List<Duty> page = store.agenda().page(query);
                !page.isEmpty();
                page = store.agenda().page(query)) {
            Duty last = page.get(page.size() - 1);
            assertFalse(all.contains(last), "pages go on");
            all.addAll(page);
            query = query.after(last);
        }
        return all;
    }
}
