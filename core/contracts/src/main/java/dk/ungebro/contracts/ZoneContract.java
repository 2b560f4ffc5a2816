package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.ungebro.casefile.Change;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.port.Quarantined;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a store promises of times where the zone of the machine changes its clocks, or differs from node to node. */
public interface ZoneContract extends StoreContractPart {

    /** Zones with summer time in both hemispheres, with half hours, and at both ends of the day. */
    List<String> ZONES = List.of("Europe/Copenhagen", "UTC", "America/St_Johns", "Pacific/Apia", "Pacific/Midway");

    /** Whatever the default zone is: instants and days come back as they were, to the microsecond. */
    @Test
    @ResourceLock(Resources.TIME_ZONE)
    default void the_default_zone_changes_no_time() {
        for (int zone = 0; zone < ZONES.size(); zone++) {
            YouthId youth = Samples.youth(zone);
            Change change = change(youth);
            in(ZONES.get(zone), () -> {
                store().ledger().commit(change);
                assertKept(change);
            });
        }
    }

    /** What was written under one default zone is the same under another one. */
    @Test
    @ResourceLock(Resources.TIME_ZONE)
    default void nodes_in_two_zones_share_a_store() {
        Change change = change(Samples.youth(1));
        in(ZONES.get(0), () -> store().ledger().commit(change));
        ZONES.forEach(zone -> in(zone, () -> assertKept(change)));
    }

    /** Whatever the default zone is: an item is due from its time on, to the microsecond. */
    @Test
    @ResourceLock(Resources.TIME_ZONE)
    default void the_default_zone_makes_nothing_due() {
        store().ledger()
                .commit(new SampleChange(Samples.youth(1), 0)
                        .entry()
                        .post(Samples.post("E-1"))
                        .build());
        List<String> ids = List.of(Samples.post("E-1").id());
        for (Instant again : Samples.AROUND_SUMMER_TIME) {
            in(ZONES.get(0), () -> store().outbox().retryLater(ids, again));
            for (String zone : ZONES) {
                in(zone, () -> {
                    assertEquals(List.of(), leased("node", again.minusNanos(1000), OutboxContract.HOUR), zone);
                    assertEquals(ids, leased("node", again, OutboxContract.HOUR), zone);
                });
            }
        }
    }

    /** Whatever the default zone is: what is held keeps its time. */
    @Test
    @ResourceLock(Resources.TIME_ZONE)
    default void the_default_zone_changes_no_time_of_what_is_held() {
        for (Instant at : Samples.AROUND_SUMMER_TIME) {
            var held = new Quarantined("Q-1", at, "CODE", "line");
            for (String zone : ZONES) {
                in(zone, () -> store().outbox().quarantine(held));
                ZONES.forEach(other -> in(
                        other,
                        () -> assertEquals(List.of(held), store().outbox().quarantined(1), zone + " " + other)));
                store().outbox().release("Q-1");
            }
        }
    }

    private void assertKept(Change change) {
        String zone = TimeZone.getDefault().getID();
        assertEquals(
                change.entries(),
                store().ledger().load(change.youth()).journal().entries(),
                zone);
        assertEquals(change.audit(), store().audit().of(change.youth()), zone);
        assertEquals(
                change.duties(),
                agenda().stream()
                        .filter(duty -> duty.youth().equals(change.youth()))
                        .toList(),
                zone);
    }

    private static Change change(YouthId youth) {
        SampleChange sample = new SampleChange(youth, 0);
        int day = 0;
        for (Instant at : Samples.AROUND_SUMMER_TIME) {
            sample.entry(at, Samples.CALLER, new HelpApplied(Samples.TODAY.plusDays(day)));
            sample.duty(duty(youth, at, day++));
            sample.audit(Samples.disclosure(youth, "E-1", at));
        }
        return sample.build();
    }

    /** Due around the nights in which the clocks of Denmark change. */
    private static Duty duty(YouthId youth, Instant at, int day) {
        Duty plain = Samples.duty(youth, DutyKind.INFORM_YOUTH, "E-" + day, Samples.TODAY.plusDays(15 + day));
        var term = new Duty.Term(at, plain.term().due(), DueOrigin.LAW, false);
        var ending = new Duty.Ending(Optional.of(at), Optional.empty());
        return new Duty(plain.debtor(), youth, plain.kind(), plain.subject(), term, plain.recipient(), ending);
    }

    private static void in(String zone, Runnable action) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            action.run();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
