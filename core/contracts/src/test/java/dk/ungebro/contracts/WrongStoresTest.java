package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Post;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.duty.Duty;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Store;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WrongStoresTest {

    @Test
    void a_right_store_passes() {
        assertThat(KitRun.failures(StoreContract.class, WrongStore.each(UnaryOperator.identity())))
                .isEmpty();
    }

    @Test
    void a_commit_that_forgets_the_outbox_is_caught() {
        caught(
                WrongStore.changing(change -> with(change, change.entries(), List.of())),
                "a_commit_stores_all_of_a_change");
    }

    @Test
    void a_commit_that_ignores_the_version_is_caught() {
        caught(
                WrongStore.committing((store, change) -> store.ledger().commit(atItsVersion(store, change))),
                "a_change_for_another_version_stores_nothing");
    }

    @Test
    void a_commit_that_does_not_record_what_was_handled_is_caught() {
        caught(
                WrongStore.changing(change -> new Change(
                        change.youth(),
                        change.expectedVersion(),
                        change.entries(),
                        change.post(),
                        change.duties(),
                        change.audit(),
                        Optional.empty())),
                "a_message_handled_meanwhile_stores_nothing");
    }

    @Test
    void a_commit_that_is_not_all_or_nothing_is_caught() {
        caught(
                WrongStore.committing((store, change) -> {
                    change.audit().forEach(store.audit()::add);
                    store.ledger()
                            .commit(new Change(
                                    change.youth(),
                                    change.expectedVersion(),
                                    change.entries(),
                                    change.post(),
                                    change.duties(),
                                    List.of(),
                                    change.handled()));
                }),
                "a_change_for_another_version_stores_nothing");
    }

    @Test
    void a_commit_that_rounds_time_to_seconds_is_caught() {
        caught(
                WrongStore.changing(change -> with(
                        change,
                        change.entries().stream().map(WrongStoresTest::rounded).toList(),
                        change.post())),
                "instants_are_kept_to_the_microsecond");
    }

    @Test
    void an_agenda_sorted_by_text_is_caught() {
        caught(
                WrongStore.agenda(right -> new WrongAgenda(
                        right,
                        query -> query,
                        page -> page.stream()
                                .sorted(Comparator.comparing(Duty::toString, String.CASE_INSENSITIVE_ORDER))
                                .toList())),
                "duties_come_by_due_day_youth_kind_and_subject");
    }

    @Test
    void an_agenda_that_shows_ended_duties_as_pending_is_caught() {
        caught(
                WrongStore.agenda(right -> new WrongAgenda(
                        right,
                        query -> new AgendaQuery(
                                false, query.recipient(), query.kinds(), query.dueUpTo(), query.after(), query.limit()),
                        page -> page)),
                "pending_duties_are_neither_done_nor_annulled");
    }

    @Test
    void an_agenda_whose_pages_begin_anew_is_caught() {
        caught(
                WrongStore.agenda(right -> new WrongAgenda(
                        right,
                        query -> new AgendaQuery(
                                query.pendingOnly(),
                                query.recipient(),
                                query.kinds(),
                                query.dueUpTo(),
                                Optional.empty(),
                                query.limit()),
                        page -> page)),
                "pages_give_each_duty_once");
    }

    @Test
    void a_lease_that_is_lost_is_caught() {
        caught(
                WrongStore.outbox(right -> new WrongOutbox(right) {
                    @Override
                    public List<OutboxItem> lease(LeaseRequest request) {
                        return super.lease(
                                new LeaseRequest("everybody", request.now(), request.lasting(), request.limit()));
                    }
                }),
                "a_leased_item_is_given_to_nobody_else_until_the_lease_ends");
    }

    @Test
    void a_lease_that_keeps_its_own_owner_out_is_caught() {
        caught(
                WrongStore.outbox(right -> new WrongOutbox(right) {
                    private int calls;

                    @Override
                    public List<OutboxItem> lease(LeaseRequest request) {
                        return super.lease(
                                new LeaseRequest("call " + calls++, request.now(), request.lasting(), request.limit()));
                    }
                }),
                "the_same_owner_may_lease_again");
    }

    @Test
    void giving_back_without_waiting_is_caught() {
        caught(
                WrongStore.outbox(right -> new WrongOutbox(right) {
                    @Override
                    public void retryLater(Collection<String> ids, Instant notBefore) {
                        super.retryLater(ids, Instant.EPOCH);
                    }
                }),
                "items_given_back_wait_until_they_are_due");
    }

    @Test
    void holding_again_that_overwrites_is_caught() {
        caught(
                WrongStore.outbox(right -> new WrongOutbox(right) {
                    @Override
                    public void quarantine(Quarantined item) {
                        super.release(item.id());
                        super.quarantine(item);
                    }
                }),
                "holding_again_changes_nothing");
    }

    @Test
    void a_trail_with_the_newest_first_is_caught() {
        caught(
                WrongStore.audit(right -> new AuditTrail() {
                    @Override
                    public void add(AuditEntry entry) {
                        right.add(entry);
                    }

                    @Override
                    public List<AuditEntry> of(YouthId youth) {
                        List<AuditEntry> entries = new ArrayList<>(right.of(youth));
                        Collections.reverse(entries);
                        return entries;
                    }
                }),
                "entries_come_in_the_order_in_which_they_were_added");
    }

    @Test
    void one_outbox_for_all_parties_is_caught() {
        Supplier<StoreContract> shared = () -> {
            var one = new InMemoryStore(Samples.MUNICIPALITY);
            return WrongStore.each(store -> new WrongStore(
                            store.party(), one.ledger(), one.agenda(), one.outbox(), one.audit(), one.correspondence()))
                    .get();
        };
        caught(shared, "a_party_sees_nothing_of_another");
    }

    private static void caught(Supplier<StoreContract> wrong, String test) {
        assertThat(KitRun.fails(StoreContract.class, wrong, test)).as(test).isTrue();
    }

    private static Change with(Change change, List<JournalEntry> entries, List<Post> post) {
        return new Change(
                change.youth(),
                change.expectedVersion(),
                entries,
                post,
                change.duties(),
                change.audit(),
                change.handled());
    }

    private static Change atItsVersion(Store store, Change change) {
        return new Change(
                change.youth(),
                store.ledger().load(change.youth()).version(),
                change.entries(),
                change.post(),
                change.duties(),
                change.audit(),
                change.handled());
    }

    private static JournalEntry rounded(JournalEntry entry) {
        Instant second = entry.recordedAt().truncatedTo(ChronoUnit.SECONDS);
        return new JournalEntry(entry.number(), second, entry.by(), entry.fact());
    }

    /** An agenda that asks something else, or answers it in another way. */
    private record WrongAgenda(Agenda right, UnaryOperator<AgendaQuery> question, UnaryOperator<List<Duty>> answer)
            implements Agenda {

        @Override
        public List<Duty> page(AgendaQuery query) {
            return answer.apply(right.page(question.apply(query)));
        }

        @Override
        public void replace(YouthId youth, List<Duty> duties) {
            right.replace(youth, duties);
        }
    }
}
