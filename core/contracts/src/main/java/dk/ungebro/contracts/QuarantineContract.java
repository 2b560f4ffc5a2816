package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.ungebro.party.StaffId;
import dk.ungebro.port.Quarantined;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dk.ungebro.port.Outbox} promises of what could not be taken in. */
public interface QuarantineContract extends StoreContractPart {

    /** What is held comes in the order of the ids, code point by code point. */
    @Test
    default void held_items_come_in_the_order_of_their_ids() {
        List<String> ids = List.of("B-1.1", "B-1.10", "B-1.2", "B-10.1", "B/1>M101", "a-1.1", "b-1.1");
        for (int index = 0; index < ids.size(); index++) {
            store().outbox().quarantine(held(ids.get(index * 3 % ids.size())));
        }
        assertEquals(
                ids,
                store().outbox().quarantined(10).stream().map(Quarantined::id).toList());
        assertEquals(
                ids.subList(0, 2),
                store().outbox().quarantined(2).stream().map(Quarantined::id).toList());
    }

    /** Holding the same id again changes nothing. */
    @Test
    default void holding_again_changes_nothing() {
        Quarantined first = held("B-1.1");
        store().outbox().quarantine(first);
        store().outbox().quarantine(first);
        store().outbox().quarantine(new Quarantined(first.id(), first.at().plusSeconds(1), "OTHER", "other"));
        assertEquals(List.of(first), store().outbox().quarantined(10));
    }

    /** What is let go is held no more, and may be held again. */
    @Test
    default void released_items_are_let_go() {
        Quarantined kept = held("B-1.1");
        Quarantined gone = held("B-1.2");
        store().outbox().quarantine(kept);
        store().outbox().quarantine(gone);
        store().outbox().release(gone.id());
        assertEquals(List.of(kept), store().outbox().quarantined(10));
        store().outbox().quarantine(gone);
        assertEquals(List.of(kept, gone), store().outbox().quarantined(10));
    }

    /** An id that is not held is passed over. */
    @Test
    default void releasing_passes_over_what_is_not_held() {
        Quarantined kept = held("B-1.1");
        store().outbox().quarantine(kept);
        store().outbox().release("B-1.2");
        store().outbox().release("b-1.1");
        assertEquals(List.of(kept), store().outbox().quarantined(10));
    }

    /** Nothing of what is held is lost: instants, the longest id, a long line, Danish letters and others. */
    @Test
    default void held_items_are_kept_as_they_are() {
        List<Quarantined> items = new ArrayList<>();
        for (Instant at : Samples.AROUND_SUMMER_TIME) {
            items.add(new Quarantined("B-" + items.size(), at, "UNREADABLE", "{\"navn\":\"Åse Ærø 🙂 \\u00e5\"}\t'%_"));
        }
        items.add(new Quarantined("Z".repeat(120), Samples.NOW, "UNREADABLE", "æøå".repeat(20_000)));
        items.add(new Quarantined("z", Samples.NOW, "UNREADABLE", " "));
        items.forEach(store().outbox()::quarantine);
        assertEquals(items, store().outbox().quarantined(20));
    }

    /** One that is held is found by its id, and one that is not held is not. */
    @Test
    default void one_that_is_held_is_found() {
        store().outbox().quarantine(held("B-1.1"));
        assertEquals(Optional.of(held("B-1.1")), store().outbox().held("B-1.1"));
        assertEquals(Optional.empty(), store().outbox().held("b-1.1"));
    }

    /** Somebody looks after what is held, somebody else, or nobody any more; holding it again does not change that. */
    @Test
    default void what_is_held_has_an_owner() {
        Quarantined item = held("B-1.1");
        store().outbox().quarantine(item);
        store().outbox().quarantine(held("B-1.2"));
        store().outbox().assign("B-1.3", Optional.of(StaffId.of("ab")));
        for (Optional<StaffId> owner :
                List.of(Optional.of(StaffId.of("ab")), Optional.of(StaffId.of("cd")), Optional.<StaffId>empty())) {
            store().outbox().assign(item.id(), owner);
            store().outbox().quarantine(item);
            var owned = new Quarantined(item.id(), item.at(), item.code(), item.content(), owner);
            assertEquals(List.of(owned, held("B-1.2")), store().outbox().quarantined(10));
            assertEquals(Optional.of(owned), store().outbox().held(item.id()));
        }
    }

    /** Without its database nothing can be held, and that is said. */
    @Test
    default void a_quarantine_without_database_is_unavailable() {
        assertUnavailable(List.of(
                store -> store.outbox().quarantine(held("B-1.1")),
                store -> store.outbox().quarantined(1),
                store -> store.outbox().held("B-1.1"),
                store -> store.outbox().assign("B-1.1", Optional.empty()),
                store -> store.outbox().release("B-1.1")));
    }

    private static Quarantined held(String id) {
        return new Quarantined(id, Samples.NOW, "UNREADABLE", "the line " + id);
    }
}
