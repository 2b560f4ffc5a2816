package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.ungebro.casefile.Post;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link dk.ungebro.port.Outbox} promises of what waits. */
public interface OutboxContract extends QuarantineContract {

    /** How long most leases of these tests last. */
    Duration HOUR = Duration.ofHours(1);

    /** Nothing to do: no items. */
    @Test
    default void an_outbox_begins_empty() {
        assertEquals(List.of(), leased("node", Samples.NOW, Duration.ofMinutes(1)));
    }

    /** Items come oldest first: in the order of the commits, and in that of the change. */
    @Test
    default void the_oldest_items_come_first() {
        put("E-3", "E-1");
        put("E-2");
        put("E-0");
        assertEquals(ids("E-3", "E-1", "E-2", "E-0"), leased("node", Samples.NOW, Duration.ofMinutes(1)));
    }

    /** No more items come than were asked for; others go to the next who asks. */
    @Test
    default void a_lease_has_a_limit() {
        put("E-1", "E-2", "E-3");
        var request = new LeaseRequest("one", Samples.NOW, Duration.ofMinutes(1), 2);
        assertEquals(
                ids("E-1", "E-2"),
                store().outbox().lease(request).stream()
                        .map(item -> item.post().id())
                        .toList());
        assertEquals(ids("E-3"), leased("two", Samples.NOW, Duration.ofMinutes(1)));
    }

    /** A leased item is given to nobody else while the lease lasts. */
    @Test
    default void a_leased_item_is_given_to_nobody_else() {
        put("E-1");
        assertEquals(ids("E-1"), leased("one", Samples.NOW, HOUR));
        assertEquals(List.of(), leased("other", Samples.NOW, HOUR));
        assertEquals(List.of(), leased("other", Samples.NOW, Duration.ofNanos(1000)));
    }

    /** A leased item is given to nobody else until the lease ends, and to the next who asks when it has ended. */
    @Test
    default void a_leased_item_is_given_to_nobody_else_until_the_lease_ends() {
        put("E-1");
        assertEquals(ids("E-1"), leased("one", Samples.NOW, HOUR));
        timePasses(HOUR.minusMinutes(1));
        assertEquals(List.of(), leased("other", Samples.NOW, HOUR));
        timePasses(Duration.ofMinutes(1));
        assertEquals(ids("E-1"), leased("other", Samples.NOW, HOUR));
        assertEquals(List.of(), leased("one", Samples.NOW, HOUR));
    }

    /** The same owner may lease again. */
    @Test
    default void the_same_owner_may_lease_again() {
        put("E-1");
        String owner = "ø".repeat(60);
        assertEquals(ids("E-1"), leased(owner, Samples.NOW, HOUR));
        assertEquals(ids("E-1"), leased(owner, Samples.NOW, HOUR));
        assertEquals(List.of(), leased("ø".repeat(59) + "o", Samples.NOW, HOUR));
    }

    /** Leasing again makes the lease longer. */
    @Test
    default void leasing_again_makes_the_lease_longer() {
        put("E-1");
        assertEquals(ids("E-1"), leased("one", Samples.NOW, HOUR));
        timePasses(Duration.ofMinutes(30));
        assertEquals(ids("E-1"), leased("one", Samples.NOW, HOUR));
        timePasses(Duration.ofMinutes(45));
        assertEquals(List.of(), leased("other", Samples.NOW, HOUR));
        timePasses(Duration.ofMinutes(15));
        assertEquals(ids("E-1"), leased("other", Samples.NOW, HOUR));
    }

    /** Items that were handed over are gone, for everybody and for good. */
    @Test
    default void settled_items_are_removed() {
        put("E-1", "E-2");
        leased("node", Samples.NOW, Duration.ofMinutes(1));
        store().outbox().settle(ids("E-1"));
        assertEquals(ids("E-2"), leased("node", Samples.NOW, Duration.ofMinutes(1)));
        store().outbox().settle(ids("E-1", "E-2"));
        assertEquals(List.of(), leased("other", Samples.NOW.plusSeconds(3600), Duration.ofMinutes(1)));
    }

    /** Ids that are not there are passed over, and none may be named. */
    @Test
    default void settling_passes_over_what_is_not_there() {
        put("E-1");
        store().outbox().settle(ids("E-7", "E-1", "E-8"));
        store().outbox().settle(ids("E-1"));
        store().outbox().settle(List.of());
        store().outbox().retryLater(List.of(), Samples.NOW);
        assertEquals(List.of(), leased("node", Samples.NOW, Duration.ofMinutes(1)));
    }

    /** Items given back are not due before the named time, for nobody, and then for everybody. */
    @Test
    default void items_given_back_wait_until_they_are_due() {
        put("E-1", "E-2");
        Instant again = Instant.parse("2026-03-29T01:00:00.000001Z");
        leased("node", Samples.NOW, Duration.ofDays(300));
        store().outbox().retryLater(ids("E-1"), again);
        assertEquals(ids("E-2"), leased("node", again.minusNanos(1000), Duration.ofDays(300)));
        assertEquals(List.of(), leased("other", again.minusNanos(1000), Duration.ofDays(1)));
        assertEquals(ids("E-1"), leased("other", again, Duration.ofDays(1)));
    }

    /** Giving back counts the attempt, of those items alone; leasing does not. */
    @Test
    default void giving_back_counts_the_attempt() {
        put("E-1", "E-2");
        for (int attempts = 0; attempts < 3; attempts++) {
            assertEquals(List.of(attempts, 0), attempts("node"));
            assertEquals(List.of(attempts, 0), attempts("node"));
            store().outbox().retryLater(ids("E-1"), Samples.NOW);
        }
    }

    /** Messages and letters come back as they were, with the longest values. */
    @Test
    default void post_is_kept_as_it_is() {
        Optional<LocalDate> due = Optional.of(LocalDate.of(2024, 8, 19));
        List<Post> post = List.of(
                new Post.LetterPost(Samples.letter(Samples.youth(1), "N".repeat(36), Samples.LONGEST_CONTACT), due),
                new Post.MessagePost(Samples.admission(Samples.youth(1), "n".repeat(36)), Samples.INSTITUTION, due),
                new Post.MessagePost(
                        Samples.admission(Samples.youth(1), "N".repeat(36)), Samples.INSTITUTION, Optional.empty()));
        SampleChange change = new SampleChange(Samples.youth(1), 0).entry();
        post.forEach(change::post);
        store().ledger().commit(change.build());
        var request = new LeaseRequest("node", Samples.NOW, Duration.ofMinutes(1), 10);
        assertEquals(
                post.stream().map(item -> new OutboxItem(item, 0)).toList(),
                store().outbox().lease(request));
    }

    /** Two nodes that lease at the same time get different items, and all of them together. */
    @Test
    default void two_nodes_never_get_the_same_item() {
        String[] numbers =
                IntStream.range(0, 60).mapToObj(number -> "E-" + number).toArray(String[]::new);
        put(numbers);
        List<List<String>> got = Together.both(drain("one"), drain("two"));
        List<String> all = new ArrayList<>();
        got.forEach(all::addAll);
        all.addAll(leased("one", Samples.NOW, Duration.ofMinutes(1)));
        assertEquals(numbers.length, all.size());
        assertEquals(new TreeSet<>(ids(numbers)), new TreeSet<>(all));
    }

    /** Without its database an outbox says so. */
    @Test
    default void an_outbox_without_database_is_unavailable() {
        var request = new LeaseRequest("node", Samples.NOW, Duration.ofMinutes(1), 1);
        assertUnavailable(List.of(
                store -> store.outbox().lease(request),
                store -> store.outbox().settle(ids("E-1")),
                store -> store.outbox().retryLater(ids("E-1"), Samples.NOW)));
    }

    private Callable<List<String>> drain(String owner) {
        Store store = store();
        var request = new LeaseRequest(owner, Samples.NOW, Duration.ofMinutes(1), 7);
        return () -> {
            List<String> got = new ArrayList<>();
            List<OutboxItem> items = store.outbox().lease(request);
            while (!items.isEmpty()) {
                assertTrue(items.size() <= request.limit());
                List<String> ids = items.stream().map(item -> item.post().id()).toList();
                got.addAll(ids);
                store.outbox().settle(ids);
                items = store.outbox().lease(request);
            }
            return got;
        };
    }

    private List<Integer> attempts(String owner) {
        return store().outbox().lease(new LeaseRequest(owner, Samples.NOW, Duration.ofMinutes(1), 10)).stream()
                .map(OutboxItem::attempts)
                .toList();
    }

    private void put(String... numbers) {
        long version = store().ledger().load(Samples.youth(1)).version();
        SampleChange change = new SampleChange(Samples.youth(1), version).entry();
        for (String number : numbers) {
            change.post(Samples.post(number));
        }
        store().ledger().commit(change.build());
    }

    private static List<String> ids(String... numbers) {
        return List.of(numbers).stream()
                .map(number -> Samples.post(number).id())
                .toList();
    }
}
