package dk.ungebro.histories;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Histories of 1 to 30 entries between 2021 and 2026, late, doubled, disordered and annulled. */
final class Histories {

    static final int MOST = 30;

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 2000;
    private static final int[] DAY = days(3, 24, 31, 20, 230, 8);
    private static final int[] HOUR = {0, 0, 0, 0, 1, 2, 3, 4};
    private static final int[] SCHOOL = {0, 0, 0, 1};
    private static final int[] NUMBER = {0, 0, 0, 1, 1, 2};
    private static final int CHOICES = 6;
    private static final int[] SHIFT = days(11, 16, 61, 6, 220, 5);
    private static final int WHAT = SCHOOL.length * NUMBER.length * CHOICES * SHIFT.length;

    private Histories() {}

    /** Pairs of an end and how many days are taken before it, evenly. */
    private static int[] days(int... endsAndCounts) {
        return IntStream.range(0, endsAndCounts.length / 2)
                .flatMap(pair -> IntStream.range(0, endsAndCounts[2 * pair + 1])
                        .map(i -> i * endsAndCounts[2 * pair] / endsAndCounts[2 * pair + 1]))
                .sorted()
                .toArray();
    }

    static Arbitrary<History> ofMunicipality() {
        return histories(Plot.CITIES.get(0), MunicipalityFacts.KINDS, MunicipalityFacts.SCENE, MunicipalityFacts::of);
    }

    static Arbitrary<History> ofInstitution() {
        return histories(Plot.SCHOOLS.get(0), InstitutionFacts.KINDS, InstitutionFacts.SCENE, InstitutionFacts::of);
    }

    /** Half of them begin with a scene that brings duties; left to chance alone most would bring none. */
    private static Arbitrary<History> histories(
            Party owner, int kinds, List<Integer> scene, BiFunction<Plot, Step, List<Fact>> facts) {
        return Combinators.combine(
                        plots(),
                        Arbitraries.of(false, true),
                        steps(kinds).list().ofMinSize(1).ofMaxSize(MOST))
                .as((plot, withScene, steps) -> {
                    List<Step> all = new ArrayList<>();
                    if (withScene) {
                        scene.forEach(kind -> all.add(new Step(kind, 0, 0, 0, 0, 0, 0)));
                    }
                    all.addAll(steps);
                    return history(owner, plot, all, facts);
                });
    }

    /** Anywhere, and often close to a day on which rules or holidays changed. */
    private static Arbitrary<Plot> plots() {
        Arbitrary<LocalDate> anywhere = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
        Arbitrary<LocalDate> atChanges = Combinators.combine(
                        Arbitraries.of("2022-01-01", "2022-10-01", "2023-05-05", "2023-12-24"),
                        Arbitraries.integers().between(0, 30))
                .as((change, before) -> LocalDate.parse(change).minusDays(before));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(2, anywhere), Tuple.of(1, atChanges)),
                        Arbitraries.integers().between(0, 999))
                .as(Plot::new);
    }

    private static Arbitrary<Step> steps(int kinds) {
        return Combinators.combine(upTo(kinds), upTo(DAY.length * HOUR.length), upTo(WHAT))
                .as((kind, when, what) -> new Step(
                        kind,
                        DAY[when / HOUR.length],
                        HOUR[when % HOUR.length],
                        SCHOOL[what % SCHOOL.length],
                        NUMBER[what / SCHOOL.length % NUMBER.length],
                        what / SCHOOL.length / NUMBER.length % CHOICES,
                        SHIFT[what / SCHOOL.length / NUMBER.length / CHOICES]));
    }

    private static Arbitrary<Integer> upTo(int end) {
        return Arbitraries.integers().between(0, end - 1).withDistribution(RandomDistribution.uniform());
    }

    private static History history(Party owner, Plot plot, List<Step> steps, BiFunction<Plot, Step, List<Fact>> facts) {
        List<JournalEntry> entries = new ArrayList<>();
        for (Step step : steps) {
            facts.apply(plot, step).forEach(fact -> entries.add(plot.entry(step, owner, fact)));
        }
        List<JournalEntry> first = entries.subList(0, Math.min(MOST, entries.size()));
        return new History(
                owner, first.stream().filter(entry -> possible(entry, first)).toList());
    }

    /**
     * An institution is notified of no admission that it reports later, and owes a guardian one notice of a risk, none
     * of a risk that it annulled ahead.
     */
    private static boolean possible(JournalEntry entry, List<JournalEntry> all) {
        if (entry.fact() instanceof Received received
                && received.message().payload() instanceof Payload.SupportNotice notice) {
            return reportedAt(notice.admission(), all)
                    .map(at -> !at.isAfter(entry.recordedAt()))
                    .orElse(true);
        }
        if (entry.fact() instanceof GuardianNoticeOwed owed) {
            MessageKey risk = owed.risk();
            boolean first = all.stream()
                            .filter(other -> other.fact().equals(owed))
                            .min(BY_TIME)
                            .get()
                    == entry;
            boolean annulledAhead = all.stream()
                    .anyMatch(other -> other.recordedAt().isBefore(entry.recordedAt())
                            && NaiveFacts.carries(other.fact(), message -> annuls(message, risk.number())));
            return first && !annulledAhead;
        }
        return true;
    }

    private static final Comparator<JournalEntry> BY_TIME = Comparator.comparing(JournalEntry::recordedAt);

    private static boolean annuls(Message message, EventNumber number) {
        return message.payload() instanceof Payload.Annulment annulment
                && annulment.annulled().equals(number);
    }

    private static Optional<Instant> reportedAt(MessageKey key, List<JournalEntry> all) {
        return all.stream()
                .filter(entry -> NaiveFacts.carries(
                        entry.fact(), message -> message.key().equals(key)))
                .map(JournalEntry::recordedAt)
                .min(Instant::compareTo);
    }
}
