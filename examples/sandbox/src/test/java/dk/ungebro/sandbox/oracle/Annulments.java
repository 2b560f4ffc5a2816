package dk.ungebro.sandbox.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what each annulment reported up to the last day annuls, and refuses those that annul nothing. */
final class Annulments {

    private final RowFile<EventRow> rows;
    private final Map<String, List<EventRow>> byNumberAndYouth;
    private final Map<EventRow, EventRow> annulmentOf = new HashMap<>();
    private final Set<EventRow> refused = new HashSet<>();

    private Annulments(RowFile<EventRow> rows, List<EventRow> happened) {
        this.rows = rows;
        this.byNumberAndYouth =
                happened.stream().collect(Collectors.groupingBy(event -> key(event.eventNumber(), event)));
    }

    /**
     * Resolves in the order of the clock, refusing in {@code rows} what cannot be resolved.
     *
     * @return the annulment of each annulled event
     */
    static Map<EventRow, EventRow> resolve(RowFile<EventRow> rows, List<EventRow> happened) {
        Annulments annulments = new Annulments(rows, happened);
        happened.stream().filter(event -> event.is("ANNULMENT")).forEach(annulments::take);
        happened.removeIf(annulments.refused::contains);
        return annulments.annulmentOf;
    }

    private void take(EventRow annulment) {
        List<EventRow> named = byNumberAndYouth.getOrDefault(key(annulment.annuls(), annulment), List.of());
        Optional<EventRow> target = named.stream()
                .filter(event -> event.institution().equals(annulment.institution()))
                .findFirst();
        if (target.isEmpty()) {
            refuse(annulment, named.isEmpty() ? "TARGET_UNKNOWN" : "NOT_AUTHOR");
        } else if (target.get().is("ANNULMENT")) {
            refuse(annulment, "TARGET_IS_ANNULMENT");
        } else if (annulmentOf.putIfAbsent(target.get(), annulment) != null) {
            refuse(annulment, "ALREADY_ANNULLED");
        }
    }

    private void refuse(EventRow annulment, String code) {
        rows.refuse(annulment.row(), code);
        refused.add(annulment);
    }

    private static String key(String eventNumber, EventRow event) {
        return eventNumber + " " + event.cpr().digits();
    }
}
