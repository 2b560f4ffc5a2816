package dk.ungebro.sandbox.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** To which admission an event belongs. */
final class Enrolments {

    private Enrolments() {}

    /** The latest admission on or before the event, otherwise the earliest later one; on a tie the later reported. */
    static Optional<EventRow> admissionOf(EventRow event, List<EventRow> admissions) {
        Comparator<EventRow> latestLast =
                Comparator.comparing(EventRow::occurredOn).thenComparing(EventRow.ORDER);
        Comparator<EventRow> earliestFirst =
                Comparator.comparing(EventRow::occurredOn).thenComparing(EventRow.ORDER.reversed());
        return admissions.stream()
                .filter(admission -> !admission.occurredOn().isAfter(event.occurredOn()))
                .max(latestLast)
                .or(() -> admissions.stream().min(earliestFirst));
    }
}
