package dk.ungebro.contracts;

import dk.ungebro.casefile.Change;
import dk.ungebro.duty.Duty;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Store;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Stores that do something wrong when their database fails. */
class WrongFaultsTest {

    @Test
    void a_commit_in_two_steps_is_caught() {
        Caught.by("a_commit_that_fails_at_any_step_stores_all_or_nothing", WrongStore.committing((store, change) -> {
            store.ledger().commit(withoutAudit(change));
            change.audit().forEach(store.audit()::add);
        }));
    }

    @Test
    void a_refused_commit_that_writes_first_is_caught() {
        Caught.by("a_refused_commit_that_fails_at_any_step_stores_nothing", WrongStore.committing((store, change) -> {
            change.audit().forEach(store.audit()::add);
            store.ledger().commit(withoutAudit(change));
        }));
    }

    @Test
    void a_failure_that_is_swallowed_is_caught() {
        Supplier<StoreContract> wrong = WrongStore.committing((store, change) -> {
            try {
                store.ledger().commit(change);
            } catch (TemporarilyUnavailable e) {
                store.ledger();
            }
        });
        Caught.by("a_commit_that_fails_at_any_step_stores_all_or_nothing", wrong);
        Caught.by("a_ledger_without_database_is_unavailable", wrong);
    }

    @Test
    void a_connection_that_leaks_on_a_failure_is_caught() {
        Supplier<StoreContract> wrong = leaking(TemporarilyUnavailable.class);
        Caught.by("a_commit_that_fails_at_any_step_stores_all_or_nothing", wrong);
        Caught.by("a_call_without_database_gives_back_what_it_took", wrong);
    }

    @Test
    void a_connection_that_leaks_on_a_refusal_is_caught() {
        Caught.by("a_refused_change_gives_back_what_it_took", leaking(ConcurrentChange.class));
    }

    @Test
    void a_result_that_stays_open_is_caught() {
        Caught.by(
                "every_call_gives_back_what_it_took",
                WrongStore.owning((database, right) -> WrongStore.spoilt(right, "page", call -> {
                    database.borrow(1);
                    return call.proceed();
                })));
    }

    @Test
    void a_settling_one_by_one_is_caught() {
        Caught.by(
                "a_settling_that_fails_at_any_step_is_all_or_nothing",
                WrongStore.outbox(right -> new WrongOutbox(right) {
                    @Override
                    public void settle(Collection<String> ids) {
                        ids.forEach(id -> super.settle(List.of(id)));
                    }
                }));
    }

    @Test
    void a_giving_back_one_by_one_is_caught() {
        Caught.by(
                "a_giving_back_that_fails_at_any_step_is_all_or_nothing",
                WrongStore.outbox(right -> new WrongOutbox(right) {
                    @Override
                    public void retryLater(Collection<String> ids, Instant notBefore) {
                        ids.forEach(id -> super.retryLater(List.of(id), notBefore));
                    }
                }));
    }

    @Test
    void a_lease_that_takes_items_out_is_caught() {
        Caught.by("a_lease_that_fails_at_any_step_loses_nothing", WrongStore.outbox(right -> new WrongOutbox(right) {
            @Override
            public List<OutboxItem> lease(LeaseRequest request) {
                List<OutboxItem> items = super.lease(request);
                super.settle(items.stream().map(item -> item.post().id()).toList());
                return items;
            }
        }));
    }

    @Test
    void a_replacing_in_two_steps_is_caught() {
        Caught.by(
                "a_replacing_that_fails_at_any_step_is_all_or_nothing",
                WrongStore.each(right -> WrongStore.spoilt(right, "replace", call -> {
                    right.agenda().replace((YouthId) call.arguments().get(0), List.<Duty>of());
                    return call.proceed();
                })));
    }

    @Test
    void a_held_item_that_is_acknowledged_but_lost_is_caught() {
        Caught.by("a_quarantine_that_fails_at_any_step_is_all_or_nothing", swallowing("quarantine"));
        Caught.by("a_quarantine_that_fails_at_any_step_is_all_or_nothing", swallowing("release"));
        Caught.by("a_look_that_fails_at_any_step_is_all_or_nothing", swallowing("add"));
    }

    private static Supplier<StoreContract> swallowing(String method) {
        return WrongStore.each(right -> WrongStore.spoilt(right, method, call -> {
            try {
                return call.proceed();
            } catch (TemporarilyUnavailable e) {
                return null;
            }
        }));
    }

    private static Supplier<StoreContract> leaking(Class<? extends PortException> failure) {
        return WrongStore.owning((MemoryDatabase database, Store right) -> WrongStore.spoilt(right, "commit", call -> {
            try {
                return call.proceed();
            } catch (PortException e) {
                database.borrow(failure.isInstance(e) ? 1 : 0);
                throw e;
            }
        }));
    }

    private static Change withoutAudit(Change change) {
        return new Change(
                change.youth(),
                change.expectedVersion(),
                change.entries(),
                change.post(),
                change.duties(),
                List.of(),
                change.handled());
    }
}
