package dk.ungebro.histories;

import static dk.ungebro.CaseStory.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.duty.Duties;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutyState;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.policy.Policy.Area;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Thousands of histories: their order does not matter, and whoever lives through them day by day finds the same. */
class HistoriesTest {

    private static final int TRIES = 10_000;
    private static final int TRIES_AT_INSTITUTION = 3_000;
    private static final Set<String> ENDS = new HashSet<>();
    private static final AtomicInteger TRIED = new AtomicInteger();

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_municipality_finds_the_same_in_any_order_as_the_naive_oracle(@ForAll("ofMunicipality") History history) {
        orderDoesNotMatter(history);
        ENDS.addAll(livesThrough(history));
        TRIED.incrementAndGet();
        assertThat(NaiveRights.seen(history)).isEqualTo(NaiveRights.expected(history));
    }

    @Property(tries = TRIES_AT_INSTITUTION, edgeCases = EdgeCasesMode.NONE)
    void an_institution_finds_the_same_in_any_order_as_the_naive_oracle(@ForAll("ofInstitution") History history) {
        orderDoesNotMatter(history);
        ENDS.addAll(livesThrough(history));
        TRIED.incrementAndGet();
    }

    /** A test of the histories: without every kind of duty in every end they would prove little. */
    @AfterContainer
    static void the_histories_brought_every_kind_of_duty_to_every_end() {
        if (TRIED.get() == TRIES + TRIES_AT_INSTITUTION) {
            assertThat(ENDS).containsAll(everyEnd());
        }
    }

    /** In the end every duty is closed, but the suspended ones; nothing takes a sent notice back. */
    private static Set<String> everyEnd() {
        Set<String> ends = Stream.of(DutyKind.values())
                .filter(kind -> kind.area() == Area.EXCHANGE)
                .flatMap(kind -> Stream.of(DutyState.values())
                        .filter(state -> state != DutyState.OPEN)
                        .map(state -> kind + " " + state))
                .collect(Collectors.toSet());
        ends.remove(DutyKind.INFORM_YOUTH + " " + DutyState.CANCELLED);
        ends.add(DutyKind.INFORM_GUARDIAN + " " + DutyState.OPEN);
        return ends;
    }

    @Provide
    Arbitrary<History> ofMunicipality() {
        return Histories.ofMunicipality();
    }

    @Provide
    Arbitrary<History> ofInstitution() {
        return Histories.ofInstitution();
    }

    static void orderDoesNotMatter(History history) {
        CaseSeen written = CaseSeen.of(history.journal());
        for (Journal permuted : history.permutations()) {
            CaseSeen seen = CaseSeen.of(permuted);
            written.answers().forEach((about, answers) -> same(seen.answers().get(about), answers, about));
        }
    }

    /** Returns which duties it saw, and what had become of them in the end. */
    static Set<String> livesThrough(History history) {
        NaiveCase naive =
                history.owner() instanceof MunicipalityCode ? new NaiveMunicipality() : new NaiveInstitution();
        SortedMap<LocalDate, SortedMap<Instant, List<JournalEntry>>> days = history.days();
        List<Duty> duties = List.of();
        LocalDate last = days.lastKey().plusDays(1);
        for (LocalDate day = days.firstKey(); !day.isAfter(last); day = day.plusDays(1)) {
            if (days.containsKey(day)) {
                days.get(day).forEach(naive::happens);
                duties = Duties.of(history.until(day), SETTING);
                same(seen(duties), expected(naive), "known at the end of " + day);
                last = latest(duties, last);
            }
            naive.dayEnds(day);
            sameStates(duties, naive, day);
        }
        return endings(naive);
    }

    private static void sameStates(List<Duty> duties, NaiveCase naive, LocalDate day) {
        for (Duty duty : duties) {
            DutyState expected = naive.duties().get(id(duty)).state();
            DutyState state = duty.stateAtEndOf(day);
            if (state != expected) {
                assertThat(state).as("at the end of " + day + " of " + duty).isEqualTo(expected);
            }
        }
    }

    /** Shows only what differs. */
    private static <K, V> void same(Map<K, V> seen, Map<K, V> expected, String when) {
        if (seen.equals(expected)) {
            return;
        }
        Map<K, V> tooMuch = new HashMap<>(seen);
        tooMuch.entrySet().removeAll(expected.entrySet());
        Map<K, V> missing = new HashMap<>(expected);
        missing.entrySet().removeAll(seen.entrySet());
        assertThat(tooMuch).as(when).isEqualTo(missing);
    }

    private static LocalDate latest(List<Duty> duties, LocalDate last) {
        return duties.stream()
                .map(duty -> duty.term().due().plusDays(1))
                .reduce(last, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static Map<NaiveDuty.Id, NaiveDuty.Facts> seen(List<Duty> duties) {
        return duties.stream().collect(Collectors.toMap(HistoriesTest::id, NaiveDuty.Facts::of));
    }

    private static NaiveDuty.Id id(Duty duty) {
        return new NaiveDuty.Id(duty.kind(), duty.subject());
    }

    private static Map<NaiveDuty.Id, NaiveDuty.Facts> expected(NaiveCase naive) {
        Map<NaiveDuty.Id, NaiveDuty.Facts> expected = new HashMap<>();
        naive.duties().forEach((id, duty) -> expected.put(id, duty.facts()));
        return expected;
    }

    private static Set<String> endings(NaiveCase naive) {
        Set<String> endings = new TreeSet<>();
        naive.duties().forEach((id, duty) -> endings.add(id.kind() + " " + duty.state()));
        return endings;
    }
}
