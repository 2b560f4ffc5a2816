package dk.ungebro.contracts;

import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.OutboxItem;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Outboxes that give what they should not, or do not give what they should. */
class WrongLeasesTest {

    @Test
    void an_item_that_two_owners_get_is_caught() {
        Caught.by(
                "a_leased_item_is_given_to_nobody_else",
                asking(request -> new LeaseRequest("all", request.now(), request.lasting(), request.limit())));
    }

    @Test
    void a_lease_that_ends_by_the_clock_of_the_caller_is_caught() {
        Supplier<StoreContract> wrong =
                WrongStore.owning((database, right) -> WrongStore.spoilt(right, "lease", call -> {
                    Instant now = ((LeaseRequest) call.arguments().get(0)).now();
                    database.clock().set(now);
                    return call.proceed();
                }));
        Caught.by("a_clock_that_is_ahead_ends_no_lease", wrong);
        Caught.by("a_clock_that_is_behind_shortens_no_lease", wrong);
        Caught.by("a_clock_that_is_ahead_makes_no_lease_longer", wrong);
    }

    @Test
    void what_is_due_by_the_clock_of_the_store_is_caught() {
        Supplier<StoreContract> wrong =
                WrongStore.owning((database, right) -> WrongStore.spoilt(right, "lease", call -> {
                    LeaseRequest request = (LeaseRequest) call.arguments().get(0);
                    Instant here = database.clock().instant();
                    return right.outbox()
                            .lease(new LeaseRequest(request.owner(), here, request.lasting(), request.limit()));
                }));
        Caught.by("what_is_due_is_said_by_the_clock_of_the_caller", wrong);
    }

    @Test
    void a_lease_that_never_ends_is_caught() {
        Caught.by(
                "a_leased_item_is_given_to_nobody_else_until_the_lease_ends",
                asking(request ->
                        new LeaseRequest(request.owner(), request.now(), Duration.ofDays(10_000), request.limit())));
    }

    @Test
    void a_lease_that_is_lost_at_once_is_caught() {
        Caught.by(
                "a_leased_item_is_given_to_nobody_else_until_the_lease_ends",
                asking(request ->
                        new LeaseRequest(request.owner(), request.now(), Duration.ofMinutes(1), request.limit())));
    }

    @Test
    void a_limit_that_is_ignored_is_caught() {
        Caught.by(
                "a_lease_has_a_limit",
                asking(request -> new LeaseRequest(request.owner(), request.now(), request.lasting(), 1000)));
    }

    @Test
    void attempts_that_are_counted_by_leasing_are_caught() {
        Caught.by("giving_back_counts_the_attempt", outbox(right -> new WrongOutbox(right) {
            private final Map<String, Integer> leases = new HashMap<>();

            @Override
            public List<OutboxItem> lease(LeaseRequest request) {
                return super.lease(request).stream()
                        .map(item -> new OutboxItem(
                                item.post(), leases.merge(item.post().id(), 1, Integer::sum) - 1))
                        .toList();
            }
        }));
    }

    @Test
    void items_that_are_given_again_though_settled_are_caught() {
        Caught.by("settled_items_are_removed", outbox(right -> new WrongOutbox(right) {
            @Override
            public void settle(Collection<String> ids) {
                super.settle(List.of());
            }
        }));
    }

    @Test
    void items_that_are_held_though_released_are_caught() {
        Caught.by("released_items_are_let_go", outbox(right -> new WrongOutbox(right) {
            @Override
            public void release(String id) {
                super.release(id + "?");
            }
        }));
    }

    @Test
    void an_id_named_twice_that_counts_twice_is_caught() {
        Caught.by("a_second_giving_back_counts_once_more", outbox(right -> new WrongOutbox(right) {
            @Override
            public void retryLater(Collection<String> ids, Instant notBefore) {
                ids.forEach(id -> super.retryLater(List.of(id), notBefore));
            }
        }));
    }

    @Test
    void the_newest_items_first_are_caught() {
        Caught.by("the_oldest_items_come_first", outbox(right -> new WrongOutbox(right) {
            @Override
            public List<OutboxItem> lease(LeaseRequest request) {
                return super.lease(request).stream()
                        .sorted(Comparator.comparing(item -> item.post().id()))
                        .toList();
            }
        }));
    }

    private static Supplier<StoreContract> asking(Function<LeaseRequest, LeaseRequest> mistake) {
        return outbox(right -> new WrongOutbox(right) {
            @Override
            public List<OutboxItem> lease(LeaseRequest request) {
                return super.lease(mistake.apply(request));
            }
        });
    }

    private static Supplier<StoreContract> outbox(UnaryOperator<Outbox> mistake) {
        return WrongStore.outbox(mistake);
    }
}
