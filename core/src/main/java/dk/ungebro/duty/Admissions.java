package dk.ungebro.duty;

import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.Admission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The admissions a journal knows.
 *
 * @param journal the journal of a municipality or an institution
 */
public record Admissions(Journal journal) {

    private static final Comparator<KnownMessage<Admission>> BY_DAY = Comparator.comparing(
                    (KnownMessage<Admission> admission) -> admission.message().occurredOn())
            .thenComparing(KnownMessage::knownAt)
            .thenComparing(admission -> admission.key().number());

    /**
     * All admissions, annulled ones too.
     *
     * @return the admissions by the day on which they occurred
     */
    public List<KnownMessage<Admission>> all() {
        return journal.messages(Admission.class).sorted(BY_DAY).toList();
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
        List<KnownMessage<Admission>> same = all().stream()
                .filter(admission -> admission.key().author().equals(event.key().author()))
                .toList();
        return judgedAt(same, knownAt).flatMap(at -> belongsTo(same, event.occurredOn(), at));
    }

    /** When the event and at least one admission in effect were known: it is judged then, and never again. */
    private static Optional<Instant> judgedAt(List<KnownMessage<Admission>> same, Instant knownAt) {
        return same.stream()
                .filter(admission -> admission.stoodAt(Facts.later(knownAt, admission.knownAt())))
                .map(admission -> Facts.later(knownAt, admission.knownAt()))
                .min(Instant::compareTo);
    }

    private static Optional<KnownMessage<Admission>> belongsTo(
            List<KnownMessage<Admission>> same, LocalDate day, Instant at) {
        List<KnownMessage<Admission>> inEffect = same.stream()
                .filter(admission -> !admission.knownAt().isAfter(at) && admission.stoodAt(at))
                .toList();
        Optional<KnownMessage<Admission>> latest = inEffect.stream()
                .filter(admission -> !admission.message().occurredOn().isAfter(day))
                .reduce((one, later) -> later);
        return latest.or(() -> inEffect.stream().findFirst());
    }
}
