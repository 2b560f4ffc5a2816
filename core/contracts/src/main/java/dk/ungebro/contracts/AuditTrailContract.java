package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.StaffId;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dk.ungebro.port.AuditTrail} promises. */
public interface AuditTrailContract extends StoreContractPart {

    /** A youth about whom nothing was added has no entries. */
    @Test
    default void a_trail_begins_empty() {
        assertEquals(List.of(), store().audit().of(Samples.youth(1)));
    }

    /** Entries come in the order in which they were added, whatever times they carry. */
    @Test
    default void entries_come_in_the_order_in_which_they_were_added() {
        YouthId youth = Samples.youth(1);
        List<AuditEntry> entries = List.of(
                Samples.look(youth, Samples.NOW.plusSeconds(2)),
                Samples.look(youth, Samples.NOW),
                Samples.look(youth, Samples.NOW.plusSeconds(1)));
        entries.forEach(store().audit()::add);
        assertEquals(entries, store().audit().of(youth));
    }

    /** Disclosures are written by a commit, and stand in the same order. */
    @Test
    default void disclosures_of_a_commit_stand_among_the_others() {
        YouthId youth = Samples.youth(1);
        AuditEntry before = Samples.look(youth, Samples.NOW);
        AuditEntry first = Samples.disclosure(youth, "E-1", Samples.NOW);
        AuditEntry second = Samples.disclosure(youth, "E-2", Samples.NOW);
        AuditEntry after = Samples.look(youth, Samples.NOW.minusSeconds(1));
        store().audit().add(before);
        store().ledger()
                .commit(new SampleChange(youth, 0)
                        .entry()
                        .audit(first)
                        .audit(second)
                        .build());
        store().audit().add(after);
        assertEquals(List.of(before, first, second, after), store().audit().of(youth));
    }

    /** Two looks at the same moment are two entries. */
    @Test
    default void equal_looks_are_two_entries() {
        AuditEntry look = Samples.look(Samples.youth(1), Samples.NOW);
        store().audit().add(look);
        store().audit().add(look);
        assertEquals(List.of(look, look), store().audit().of(look.youth()));
    }

    /** Entries about others are not given. */
    @Test
    default void a_trail_is_about_one_youth() {
        AuditEntry one = Samples.look(Samples.youth(1), Samples.NOW);
        AuditEntry two = Samples.look(Samples.youth(2), Samples.NOW);
        store().audit().add(one);
        store().audit().add(two);
        assertEquals(List.of(one), store().audit().of(one.youth()));
        assertEquals(List.of(two), store().audit().of(two.youth()));
    }

    /** Nothing of an entry is lost: instants, the longest values, a caller without a user. */
    @Test
    default void entries_are_kept_as_they_are() {
        YouthId youth = YouthId.of("z".repeat(40));
        List<AuditEntry> entries = new ArrayList<>();
        Samples.AROUND_SUMMER_TIME.forEach(at -> entries.add(Samples.look(youth, at)));
        entries.add(Samples.disclosure(youth, "N".repeat(36), Samples.NOW));
        var person = CallerIdentity.person(Samples.INSTITUTION, "s".repeat(40), StaffId.of("u".repeat(40)));
        var robot = CallerIdentity.automated(Samples.INSTITUTION, "s".repeat(40));
        for (CallerIdentity caller : List.of(person, robot)) {
            entries.add(new AuditEntry(
                    Samples.NOW,
                    caller,
                    youth,
                    AuditEntry.Action.VIEWED,
                    "R-DISC-1",
                    Optional.empty(),
                    Optional.empty()));
        }
        entries.forEach(store().audit()::add);
        assertEquals(entries, store().audit().of(youth));
    }

    /** Without its database a trail says so. */
    @Test
    default void a_trail_without_database_is_unavailable() {
        AuditEntry look = Samples.look(Samples.youth(1), Samples.NOW);
        assertUnavailable(
                List.of(store -> store.audit().add(look), store -> store.audit().of(look.youth())));
    }
}
