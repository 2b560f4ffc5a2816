package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Post;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a store promises of much at once. */
public interface SizeContract extends StoreContractPart {

    /** How much one change of these tests holds. */
    int MANY = 200;

    /** One change may hold many duties, much post and many audit entries, all in their order. */
    @Test
    default void one_change_may_hold_much() {
        SampleChange sample = new SampleChange(Samples.youth(1), 0).entry();
        for (int number = 0; number < MANY; number++) {
            String name = "E-%03d".formatted(number);
            sample.duty(Samples.duty(Samples.youth(1), DutyKind.INFORM_YOUTH, name, Samples.TODAY));
            sample.post(Samples.post(name));
            sample.audit(Samples.disclosure(Samples.youth(1), name, Samples.NOW));
        }
        Change change = sample.build();
        store().ledger().commit(change);
        assertEquals(change.duties(), Pieces.duties(store()));
        assertEquals(change.audit(), store().audit().of(change.youth()));
        List<Post> post = Pieces.items(store()).stream().map(OutboxItem::post).toList();
        assertEquals(change.post(), post);
        store().outbox().settle(post.stream().map(Post::id).toList());
        assertEquals(List.of(), Pieces.items(store()));
    }

    /** The change that ends many duties replaces each of them, and a replacing may name as many. */
    @Test
    default void many_duties_may_change_at_once() {
        List<Duty> pending = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            String name = "E-%03d".formatted(number);
            pending.add(Samples.duty(Samples.youth(1), DutyKind.INFORM_YOUTH, name, Samples.TODAY));
        }
        List<Duty> done =
                pending.stream().map(duty -> Samples.done(duty, Samples.NOW)).toList();
        commit(0, pending);
        commit(1, done);
        assertEquals(done, Pieces.duties(store()));
        assertEquals(List.of(), store().agenda().page(AgendaQuery.PENDING));
        store().agenda().replace(Samples.youth(1), pending);
        assertEquals(pending, Pieces.duties(store()));
    }

    /** Pages of any size give each duty once, and none is larger than it may be. */
    @Test
    default void pages_are_no_larger_than_they_may_be() {
        for (int youth = 0; youth < MANY; youth++) {
            Duty duty = Samples.duty(Samples.youth(youth), DutyKind.INFORM_YOUTH, "E-1", Samples.TODAY);
            store().agenda().replace(duty.youth(), List.of(duty, Samples.done(other(duty), Samples.NOW)));
        }
        for (int limit : new int[] {1, 7, MANY, 3 * MANY}) {
            assertPages(new AgendaQuery(false, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), limit));
        }
    }

    /** What is held may be as large as a batch. */
    @Test
    default void a_megabyte_may_be_held() {
        var held = new Quarantined("Q-1", Samples.NOW, "CODE", "{\"navn\": \"Åse\"}\n".repeat(64 * 1024));
        assertTrue(held.content().length() > 1_000_000);
        store().outbox().quarantine(held);
        assertEquals(List.of(held), store().outbox().quarantined(1));
    }

    /** Many looks at one case stand in their order. */
    @Test
    default void a_trail_may_be_long() {
        List<AuditEntry> looks = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            looks.add(Samples.look(Samples.youth(1), Samples.NOW.plusSeconds(number % 7)));
        }
        looks.forEach(store().audit()::add);
        assertEquals(looks, store().audit().of(Samples.youth(1)));
    }

    private void assertPages(AgendaQuery first) {
        Set<Duty> seen = new HashSet<>();
        int rows = 0;
        AgendaQuery query = first;
        for (List<Duty> page = store().agenda().page(query);
                !page.isEmpty() && rows <= 2 * MANY;
                page = store().agenda().page(query)) {
            assertTrue(page.size() <= query.limit());
            seen.addAll(page);
            rows += page.size();
            query = query.after(page.get(page.size() - 1));
        }
        assertEquals(2 * MANY, rows);
        assertEquals(2 * MANY, seen.size());
    }

    private void commit(long version, List<Duty> duties) {
        SampleChange change = new SampleChange(Samples.youth(1), version).entry();
        duties.forEach(change::duty);
        store().ledger().commit(change.build());
    }

    private static Duty other(Duty duty) {
        return Samples.duty(duty.youth(), DutyKind.ASSESS_SUPPORT, "E-1", Samples.TODAY);
    }
}
