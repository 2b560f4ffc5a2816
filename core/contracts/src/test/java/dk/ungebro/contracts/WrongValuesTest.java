package dk.ungebro.contracts;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.duty.Duty;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Stores that keep something else than they are given. */
class WrongValuesTest {

    @Test
    void text_that_is_cut_at_255_is_caught() {
        Supplier<StoreContract> wrong = content(text -> text.substring(0, Math.min(255, text.length())));
        Caught.by("held_items_are_kept_as_they_are", wrong);
        Caught.by("a_megabyte_may_be_held", wrong);
    }

    @Test
    void a_store_that_drops_emoji_is_caught() {
        Caught.by("any_text_may_be_held", content(text -> text.replaceAll("[^\\u0000-\\uFFFF]", "?")));
    }

    @Test
    void a_store_that_drops_what_a_database_does_not_take_is_caught() {
        Caught.by("any_text_may_be_held", content(text -> text.replace("\u0000", "")));
    }

    @Test
    void a_store_that_takes_nothing_for_null_is_caught() {
        Caught.by("any_text_may_be_held", content(text -> text.isEmpty() ? "null" : text));
    }

    @Test
    void ids_without_their_blanks_are_caught() {
        Caught.by("ids_that_look_alike_are_different", id(String::strip));
    }

    @Test
    void ids_without_their_accents_are_caught() {
        Caught.by("ids_that_look_alike_are_different", id(text -> text.replace('á', 'a')));
    }

    @Test
    void owners_that_are_compared_without_case_are_caught() {
        Caught.by("ids_that_look_alike_are_different", WrongStore.outbox(right -> new WrongOutbox(right) {
            @Override
            public List<OutboxItem> lease(LeaseRequest request) {
                return super.lease(new LeaseRequest(
                        request.owner().toLowerCase(Locale.ROOT), request.now(), request.lasting(), request.limit()));
            }
        }));
    }

    @Test
    void ids_in_the_order_of_a_language_are_caught() {
        Comparator<Quarantined> danish =
                Comparator.comparing(Quarantined::id, Collator.getInstance(Locale.forLanguageTag("da"))::compare);
        Caught.by("held_items_come_in_the_order_of_their_ids", WrongStore.outbox(right -> new WrongOutbox(right) {
            @Override
            public List<Quarantined> quarantined(int limit) {
                return super.quarantined(limit).stream().sorted(danish).toList();
            }
        }));
    }

    @Test
    void a_store_that_rounds_to_milliseconds_is_caught() {
        Caught.by("instants_are_kept_to_the_microsecond", recordedAt(at -> at.truncatedTo(ChronoUnit.MILLIS)));
    }

    @Test
    void a_store_that_keeps_local_time_is_caught() {
        Caught.by("the_default_zone_changes_no_time", recordedAt(at -> {
            ZoneId here = ZoneId.systemDefault();
            return LocalDateTime.ofInstant(at, here).atZone(here).toInstant();
        }));
    }

    @Test
    void a_store_whose_far_days_are_others_is_caught() {
        Caught.by(
                "far_days_are_kept_as_they_are",
                recordedAt(at -> at.isAfter(Instant.parse("2100-01-01T00:00:00Z")) ? Samples.NOW : at));
    }

    @Test
    void a_commit_that_forgets_the_audit_is_caught() {
        Caught.by(
                "a_commit_stores_all_of_a_change",
                WrongStore.changing(change -> with(change, change.duties(), List.of(), change.handled())));
    }

    @Test
    void a_commit_that_forgets_the_digest_is_caught() {
        Caught.by(
                "a_handled_message_is_found_by_its_identity",
                WrongStore.changing(change -> with(
                        change,
                        change.duties(),
                        change.audit(),
                        change.handled().map(handled -> new Handled(handled.key(), "0".repeat(64))))));
    }

    @Test
    void a_commit_that_takes_a_hundred_duties_is_caught() {
        Caught.by(
                "one_change_may_hold_much",
                WrongStore.changing(change ->
                        with(change, change.duties().stream().limit(100).toList(), change.audit(), change.handled())));
    }

    @Test
    void a_duty_that_takes_the_place_of_another_youths_is_caught() {
        Caught.by("a_duty_replaces_the_one_of_the_same_identity", WrongStore.committing((store, change) -> {
            store.ledger().commit(change);
            for (Duty duty : change.duties()) {
                Pieces.duties(store).stream()
                        .filter(other -> !other.youth().equals(duty.youth()))
                        .filter(other -> other.kind() == duty.kind())
                        .filter(other -> other.subject().equals(duty.subject()))
                        .forEach(other -> store.agenda().replace(other.youth(), List.of()));
            }
        }));
    }

    private static Supplier<StoreContract> content(UnaryOperator<String> mistake) {
        return held(item -> new Quarantined(item.id(), item.at(), item.code(), mistake.apply(item.content())));
    }

    private static Supplier<StoreContract> id(UnaryOperator<String> mistake) {
        return held(item -> new Quarantined(mistake.apply(item.id()), item.at(), item.code(), item.content()));
    }

    private static Supplier<StoreContract> held(UnaryOperator<Quarantined> mistake) {
        return WrongStore.outbox(right -> new WrongOutbox(right) {
            @Override
            public void quarantine(Quarantined item) {
                super.quarantine(mistake.apply(item));
            }
        });
    }

    private static Supplier<StoreContract> recordedAt(UnaryOperator<Instant> mistake) {
        return WrongStore.changing(change -> new Change(
                change.youth(),
                change.expectedVersion(),
                change.entries().stream()
                        .map(entry -> new JournalEntry(
                                entry.number(), mistake.apply(entry.recordedAt()), entry.by(), entry.fact()))
                        .toList(),
                change.post(),
                change.duties(),
                change.audit(),
                change.handled()));
    }

    private static Change with(Change change, List<Duty> duties, List<AuditEntry> audit, Optional<Handled> handled) {
        return new Change(
                change.youth(), change.expectedVersion(), change.entries(), change.post(), duties, audit, handled);
    }
}
