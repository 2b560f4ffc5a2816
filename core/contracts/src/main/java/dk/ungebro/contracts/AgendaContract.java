package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link dk.ungebro.port.Agenda} promises. */
public interface AgendaContract extends StoreContractPart {

    /** Duties come by due day, then youth, then the name of the kind, then the text of the subject, code point by code point. */
    @Test
    default void duties_come_by_due_day_youth_kind_and_subject() {
        List<Duty> sorted = sortedDuties();
        List<Duty> mixed = new ArrayList<>();
        for (int index = 0; index < sorted.size(); index++) {
            mixed.add(sorted.get(index * 7 % sorted.size()));
        }
        put(mixed.toArray(Duty[]::new));
        assertEquals(sorted, agenda());
    }

    /** Pages follow each other without a gap and without a repetition, and are empty at the end. */
    @Test
    default void pages_give_each_duty_once() {
        put(sortedDuties().toArray(Duty[]::new));
        List<Duty> seen = new ArrayList<>();
        var query = new AgendaQuery(false, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), 5);
        List<Duty> page = store().agenda().page(query);
        while (!page.isEmpty() && seen.size() < 1000) {
            seen.addAll(page);
            assertTrue(page.size() <= 5);
            page = store().agenda().page(query.after(page.get(page.size() - 1)));
        }
        assertEquals(sortedDuties(), seen);
    }

    /** A page goes on behind its last duty also when that one has ended or is gone. */
    @Test
    default void paging_goes_on_behind_a_duty_that_has_ended_or_is_gone() {
        Duty first = duty(1, "E-1", 0);
        Duty second = duty(2, "E-2", 1);
        Duty third = duty(3, "E-3", 2);
        put(first, second, third);
        store().agenda().replace(first.youth(), List.of(Samples.done(first, Samples.NOW)));
        assertEquals(List.of(second, third), store().agenda().page(AgendaQuery.PENDING.after(first)));
        store().agenda().replace(second.youth(), List.of());
        assertEquals(List.of(third), store().agenda().page(AgendaQuery.PENDING.after(second)));
    }

    /** Ended duties are in the index too, and are left out where only pending ones are wanted. */
    @Test
    default void pending_duties_are_neither_done_nor_annulled() {
        Duty pending = duty(1, "E-1", -400);
        Duty done = Samples.done(duty(1, "E-2", 0), Samples.NOW);
        Duty annulled = annulled(duty(1, "E-3", 0));
        put(pending, done, annulled);
        assertEquals(List.of(pending, done, annulled), agenda());
        assertEquals(List.of(pending), store().agenda().page(AgendaQuery.PENDING));
    }

    /** A query may be for one recipient. */
    @Test
    default void duties_of_one_recipient() {
        Duty mine = duty(1, "E-1", 0);
        Duty yours = of(duty(1, "E-2", 0), StaffId.of("B".repeat(40)));
        put(mine, yours);
        assertEquals(List.of(mine), store().agenda().page(AgendaQuery.ALL.forRecipient(mine.recipient())));
        assertEquals(List.of(yours), store().agenda().page(AgendaQuery.ALL.forRecipient(yours.recipient())));
        assertEquals(List.of(), store().agenda().page(AgendaQuery.ALL.forRecipient(StaffId.of("nobody"))));
    }

    /** A query may be for some kinds; none means all. */
    @Test
    default void duties_of_some_kinds() {
        List<Duty> duties = new ArrayList<>();
        for (DutyKind kind : DutyKind.values()) {
            duties.add(Samples.duty(Samples.youth(1), kind, "E-1", Samples.TODAY));
        }
        put(duties.toArray(Duty[]::new));
        assertEquals(duties.size(), agenda().size());
        List<Duty> two = store().agenda().page(AgendaQuery.ALL.ofKinds(DutyKind.REACT_TO_RISK, DutyKind.INFORM_YOUTH));
        assertEquals(
                List.of(DutyKind.INFORM_YOUTH, DutyKind.REACT_TO_RISK),
                two.stream().map(Duty::kind).toList());
    }

    /** A query may end with a due day, which is included. */
    @Test
    default void duties_due_up_to_a_day() {
        Duty yesterday = duty(2, "E-1", -1);
        Duty today = duty(1, "E-2", 0);
        put(yesterday, today, duty(1, "E-3", 1));
        assertEquals(List.of(yesterday, today), store().agenda().page(AgendaQuery.ALL.dueUpTo(Samples.TODAY)));
    }

    /** All conditions of a query hold together. */
    @Test
    default void conditions_hold_together() {
        Duty wanted = duty(1, "E-5", 0);
        put(
                duty(1, "E-1", -1),
                wanted,
                Samples.done(duty(1, "E-6", 0), Samples.NOW),
                of(duty(1, "E-7", 0), StaffId.of("somebody-else")),
                Samples.duty(Samples.youth(1), DutyKind.INFORM_YOUTH, "E-8", Samples.TODAY),
                duty(1, "E-9", 1));
        var query = AgendaQuery.PENDING
                .forRecipient(Samples.CASEWORKER)
                .ofKinds(DutyKind.ASSESS_SUPPORT)
                .dueUpTo(Samples.TODAY)
                .after(duty(1, "E-1", -1));
        assertEquals(List.of(wanted), store().agenda().page(query));
    }

    /** Replacing takes all duties of a youth, puts others there, and leaves those of other youths. */
    @Test
    default void duties_of_a_youth_are_replaced() {
        Duty kept = duty(2, "E-1", 0);
        put(duty(1, "E-1", 0), duty(1, "E-2", 0), kept);
        Duty changed = duty(1, "E-2", 5);
        Duty added = duty(1, "E-3", 6);
        store().agenda().replace(Samples.youth(1), List.of(changed, added));
        assertEquals(List.of(kept, changed, added), agenda());
        store().agenda().replace(Samples.youth(1), List.of(changed, added));
        assertEquals(List.of(kept, changed, added), agenda());
        store().agenda().replace(Samples.youth(1), List.of());
        assertEquals(List.of(kept), agenda());
    }

    /** Nothing of a duty is lost: instants, flags, endings, the longest values. */
    @Test
    default void duties_are_kept_as_they_are() {
        YouthId youth = YouthId.of("z".repeat(40));
        List<Duty> duties = new ArrayList<>();
        int day = 0;
        for (Instant at : Samples.AROUND_SUMMER_TIME) {
            Duty plain = Samples.duty(youth, DutyKind.INFORM_GUARDIAN, "N".repeat(36), Samples.TODAY.plusDays(day++));
            var term = new Duty.Term(at, plain.term().due(), DueOrigin.POLICY, day % 2 == 0);
            var ending = new Duty.Ending(
                    day % 3 == 0 ? Optional.empty() : Optional.of(at.plusNanos(1000)),
                    day % 3 == 1 ? Optional.empty() : Optional.of(at.minusNanos(1000)));
            Duty duty = new Duty(
                    plain.debtor(),
                    YouthId.of("z".repeat(39) + day),
                    plain.kind(),
                    plain.subject(),
                    term,
                    plain.recipient(),
                    ending);
            duties.add(duty);
        }
        put(duties.toArray(Duty[]::new));
        assertEquals(duties, agenda());
    }

    /** Without its database an agenda says so. */
    @Test
    default void an_agenda_without_database_is_unavailable() {
        assertUnavailable(List.of(
                store -> store.agenda().page(AgendaQuery.ALL),
                store -> store.agenda().replace(Samples.youth(1), List.of())));
    }

    private void put(Duty... duties) {
        Map<YouthId, SampleChange> changes = new LinkedHashMap<>();
        for (Duty duty : duties) {
            changes.computeIfAbsent(duty.youth(), youth -> new SampleChange(youth, 0).entry())
                    .duty(duty);
        }
        changes.values().forEach(change -> store().ledger().commit(change.build()));
    }

    private static Duty duty(int youth, String number, int daysAhead) {
        return Samples.duty(Samples.youth(youth), DutyKind.ASSESS_SUPPORT, number, Samples.TODAY.plusDays(daysAhead));
    }

    private static Duty annulled(Duty duty) {
        var ending = new Duty.Ending(Optional.empty(), Optional.of(Samples.NOW));
        return new Duty(
                duty.debtor(), duty.youth(), duty.kind(), duty.subject(), duty.term(), duty.recipient(), ending);
    }

    private static Duty of(Duty duty, StaffId recipient) {
        return new Duty(
                duty.debtor(), duty.youth(), duty.kind(), duty.subject(), duty.term(), recipient, duty.ending());
    }

    /** The order of languages differs from that of code points in case, hyphens and digits; that of text from that of days. */
    private static List<Duty> sortedDuties() {
        List<Duty> duties = new ArrayList<>();
        duties.addAll(dueOn(Samples.TODAY.minusDays(1), DutyKind.INFORM_YOUTH, DutyKind.NOTIFY_INSTITUTION));
        duties.addAll(dueOn(Samples.TODAY, DutyKind.ASSESS_SUPPORT, DutyKind.RETURN_CONTACT));
        duties.addAll(dueOn(Samples.TODAY.plusYears(1), DutyKind.CONTACT_MUNICIPALITY, DutyKind.DECIDE_RETENTION));
        return duties;
    }

    private static List<Duty> dueOn(LocalDate due, DutyKind... kinds) {
        List<Duty> duties = new ArrayList<>();
        for (String youth : List.of("a-000001", "a0000000", "aa-00000", "aaa00000")) {
            for (DutyKind kind : kinds) {
                for (String number : List.of("-a", "1", "10", "9", "A-2", "B", "a-1", "b")) {
                    duties.add(Samples.duty(YouthId.of(youth), kind, number, due));
                }
            }
        }
        return duties;
    }
}
