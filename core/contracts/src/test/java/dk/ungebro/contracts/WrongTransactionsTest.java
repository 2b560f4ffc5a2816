package dk.ungebro.contracts;

import dk.ungebro.casefile.Change;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Store;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Stores that do something wrong in the transaction of their caller. */
class WrongTransactionsTest {

    @Test
    void a_store_that_commits_for_its_caller_is_caught() {
        Supplier<StoreContract> wrong = behind("commit", transaction -> {
            transaction.flush();
            transaction.meddle("commit");
        });
        Caught.by("no_call_ends_the_transaction", wrong);
        Caught.by("what_the_caller_rolls_back_is_gone", wrong);
        Caught.by("a_joined_commit_that_fails_at_any_step_leaves_nothing_after_a_rollback", wrong);
    }

    @Test
    void a_store_that_makes_itself_seen_at_once_is_caught() {
        Caught.by("nothing_is_seen_before_the_caller_commits", behind("commit", MemoryTransaction::flush));
    }

    @Test
    void a_store_that_rolls_its_caller_back_when_it_refuses_is_caught() {
        Supplier<StoreContract> wrong = refusing(MemoryTransaction::forget);
        Caught.by("a_change_for_another_version_leaves_the_transaction_usable", wrong);
        Caught.by("a_message_handled_meanwhile_leaves_the_transaction_usable", wrong);
    }

    @Test
    void a_store_that_leaves_half_of_a_refused_change_is_caught() {
        Supplier<StoreContract> wrong =
                WrongStore.joining((transaction, store) -> WrongStore.spoilt(store, "commit", call -> {
                    Change change = (Change) call.arguments().get(0);
                    change.audit().forEach(store.audit()::add);
                    return call.proceed();
                }));
        Caught.by("a_change_for_another_version_leaves_the_transaction_usable", wrong);
    }

    @Test
    void a_store_that_breaks_the_transaction_when_it_refuses_is_caught() {
        Caught.by("a_message_handled_meanwhile_leaves_the_transaction_usable", refusing(MemoryTransaction::breakOff));
    }

    @Test
    void a_store_that_breaks_the_transaction_over_known_post_is_caught() {
        Supplier<StoreContract> wrong =
                WrongStore.joining((transaction, store) -> WrongStore.spoilt(store, "commit", call -> {
                    List<String> known = Pieces.waiting(store);
                    Change change = (Change) call.arguments().get(0);
                    if (change.post().stream().anyMatch(post -> known.contains(post.id()))) {
                        transaction.breakOff();
                    }
                    return call.proceed();
                }));
        Caught.by("known_post_leaves_the_transaction_usable", wrong);
    }

    @Test
    void a_store_that_closes_the_connection_of_its_caller_is_caught() {
        Caught.by("no_call_ends_the_transaction", behind("load", transaction -> transaction.meddle("close")));
    }

    @Test
    void a_store_that_touches_auto_commit_is_caught() {
        Caught.by("no_call_ends_the_transaction", behind("settle", transaction -> transaction.meddle("setAutoCommit")));
    }

    @Test
    void a_store_that_leaves_its_callers_transaction_aside_is_caught() {
        Supplier<StoreContract> wrong = WrongStore.joining(
                (transaction, store) -> transaction.database().store(store.party()));
        Caught.by("what_the_caller_rolls_back_is_gone", wrong);
        Caught.by("a_rollback_takes_back_every_call", wrong);
        Caught.by("outside_of_a_transaction_a_store_says_so", wrong);
    }

    @Test
    void a_lease_outside_of_the_callers_transaction_is_caught() {
        Caught.by("a_lease_that_is_rolled_back_was_none", behind("lease", MemoryTransaction::flush));
    }

    @Test
    void a_store_that_says_nothing_when_there_is_no_transaction_is_caught() {
        Supplier<StoreContract> wrong =
                WrongStore.joining((transaction, store) -> WrongStore.spoilt(store, "add", call -> {
                    try {
                        return call.proceed();
                    } catch (Misconfigured e) {
                        return null;
                    }
                }));
        Caught.by("outside_of_a_transaction_a_store_says_so", wrong);
    }

    @Test
    void a_store_that_forgets_what_was_written_in_the_transaction_is_caught() {
        Supplier<StoreContract> wrong = behind("settle", MemoryTransaction::forget);
        Caught.by("a_commit_keeps_every_call", wrong);
    }

    @Test
    void a_store_that_takes_one_change_for_each_transaction_is_caught() {
        Supplier<StoreContract> wrong = WrongStore.joining((transaction, store) -> {
            int[] changes = {0};
            return WrongStore.spoilt(store, "commit", call -> {
                changes[0]++;
                return changes[0] == 1 ? call.proceed() : null;
            });
        });
        Caught.by("two_changes_may_stand_in_one_transaction", wrong);
    }

    /** What a store does to the transaction of its caller. */
    private interface Mistake {
        void in(MemoryTransaction transaction);
    }

    private static Supplier<StoreContract> behind(String method, Mistake mistake) {
        return WrongStore.joining((transaction, store) -> WrongStore.spoilt(store, method, call -> {
            Object answer = call.proceed();
            mistake.in(transaction);
            return answer;
        }));
    }

    private static Supplier<StoreContract> refusing(Mistake mistake) {
        return WrongStore.joining((MemoryTransaction transaction, Store store) ->
                WrongStore.spoilt(store, "commit", call -> {
                    try {
                        return call.proceed();
                    } catch (ConcurrentChange e) {
                        mistake.in(transaction);
                        throw e;
                    }
                }));
    }
}
