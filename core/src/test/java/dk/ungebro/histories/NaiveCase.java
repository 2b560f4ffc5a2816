package dk.ungebro.histories;

import dk.ungebro.duty.DutyKind;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.message.MessageKey;
import dk.ungebro.policy.DueOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A case that is lived through day by day. Knows at each moment only what was recorded up to then. */
abstract class NaiveCase {

    final NaiveFacts facts = new NaiveFacts();
    private final Map<NaiveDuty.Id, NaiveDuty> duties = new LinkedHashMap<>();

    Map<NaiveDuty.Id, NaiveDuty> duties() {
        return duties;
    }

    /** What is recorded at one moment takes effect together. */
    void happens(Instant now, List<JournalEntry> together) {
        together.forEach(facts::add);
        open(now);
        duties.forEach(this::fulfil);
        duties.forEach((id, duty) -> cancel(id, duty, now));
    }

    void dayEnds(LocalDate day) {
        duties.values().forEach(duty -> duty.dayEnds(day));
    }

    /** Opens what has all it needs now. */
    abstract void open(Instant now);

    /** When what fulfils a duty was first recorded. */
    abstract Optional<Instant> doneAt(NaiveDuty.Id id);

    /** Since when a duty that was opened has no ground any more. */
    abstract Optional<Instant> groundlessAt(NaiveDuty.Id id, Instant now);

    private void fulfil(NaiveDuty.Id id, NaiveDuty duty) {
        doneAt(id).ifPresent(duty::done);
    }

    private void cancel(NaiveDuty.Id id, NaiveDuty duty, Instant now) {
        groundlessAt(id, now).ifPresent(duty::annulled);
    }

    void open(DutyKind kind, MessageKey subject, Instant now, LocalDate due, DueOrigin origin) {
        open(kind, subject, now, due, origin, false);
    }

    void open(DutyKind kind, MessageKey subject, Instant now, LocalDate due, DueOrigin origin, boolean suspended) {
        var id = new NaiveDuty.Id(kind, subject);
        duties.computeIfAbsent(id, fresh -> new NaiveDuty(id, now, due, origin, suspended));
    }

    <F extends Fact> Optional<Instant> first(Class<F> kind, Predicate<F> which) {
        return facts.first(fact -> kind.isInstance(fact) && which.test(kind.cast(fact)));
    }

    static boolean from(String firstDay, LocalDate day) {
        return !day.isBefore(LocalDate.parse(firstDay));
    }
}
