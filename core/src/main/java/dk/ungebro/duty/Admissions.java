package dk.ungebro.duty;

import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The admissions a journal knows.
 */
public final class Admissions {

    private static final Comparator<KnownMessage<Admission>> BY_DAY = Comparator.comparing(
                    (KnownMessage<Admission> admission) -> admission.message().occurredOn())
            .thenComparing(KnownMessage::knownAt)
            .thenComparing(admission -> admission.key().number());

    private final List<KnownMessage<Admission>> all;
    private final Map<Party, List<KnownMessage<Admission>>> byAuthor;

    /**
     * The admissions of a journal.
     *
     * @param journal the journal of a municipality or an institution
     */
    public Admissions(Journal journal) {
        this.all = journal.messages(Admission.class).sorted(BY_DAY).toList();
        this.byAuthor = all.stream()
                .collect(Collectors.groupingBy(admission -> admission.key().author()));
    }

    /**
     * All admissions, annulled ones too.
     *
     * @return the admissions by the day on which they occurred
     */
    public List<KnownMessage<Admission>> all() {
        return all;
    }

    /**
     * The admission to which an event belongs: of those of the same author that were in effect when the event was first
     * known together with any of them, the latest on or before its day; if there is none, the earliest later one. What
     * becomes known afterwards does not judge it anew.
     *
     * @param event an event of an institution
     * @param knownAt when the event became known
     * @return the admission, or empty if none of that institution is known
     */
    public Optional<KnownMessage<Admission>> of(Message event, Instant knownAt) {
        List<KnownMessage<Admission>> same = byAuthor.getOrDefault(event.key().author(), List.of());
        return judgedAt(same, knownAt).flatMap(at -> belongsTo(same, event.occurredOn(), at));
    }

    /** When the event and at least one admission in effect were known: it is judged then, and never again. */
    private static Optional<Instant> judgedAt(List<KnownMessage<Admission>> same, Instant knownAt) {
        Optional<Instant> first = Optional.empty();
        for (KnownMessage<Admission> admission : same) {
            Instant both = Facts.later(knownAt, admission.knownAt());
            if (admission.stoodAt(both) && first.map(both::isBefore).orElse(true)) {
                first = Optional.of(both);
            }
        }
        return first;
    }

    private static Optional<KnownMessage<Admission>> belongsTo(
            List<KnownMessage<Admission>> same, LocalDate day, Instant at) {
        Optional<KnownMessage<Admission>> earliest = Optional.empty();
        Optional<KnownMessage<Admission>> latest = Optional.empty();
        for (KnownMessage<Admission> admission : same) {
            if (!admission.knownAt().isAfter(at) && admission.stoodAt(at)) {
                earliest = earliest.isPresent() ? earliest : Optional.of(admission);
                latest = admission.message().occurredOn().isAfter(day) ? latest : Optional.of(admission);
            }
        }
        return latest.isPresent() ? latest : earliest;
    }
}
