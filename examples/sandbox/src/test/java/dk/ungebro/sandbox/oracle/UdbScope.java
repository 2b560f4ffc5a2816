package dk.ungebro.sandbox.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the institutions report to UDB, event by event in the order of the clock. */
final class UdbScope {

    private final Map<String, List<EventRow>> knownAdmissions = new HashMap<>();
    private final Set<EventRow> reported = new HashSet<>();
    private final Set<EventRow> annulled = new HashSet<>();

    private UdbScope() {}

    static Set<EventRow> of(List<EventRow> happened, Map<EventRow, EventRow> annulmentOf) {
        UdbScope scope = new UdbScope();
        Map<EventRow, EventRow> targetOf = new HashMap<>();
        annulmentOf.forEach((target, annulment) -> targetOf.put(annulment, target));
        for (EventRow event : happened) {
            if (event.is("ANNULMENT")) {
                scope.annulled.add(targetOf.get(event));
            } else {
                scope.take(event);
            }
        }
        return scope.reported;
    }

    private void take(EventRow event) {
        List<EventRow> admissions = knownAdmissions.computeIfAbsent(
                event.institution() + " " + event.cpr().digits(), key -> new ArrayList<>());
        if (event.is("ADMISSION")) {
            admissions.add(event);
        }
        if (event.isYouthAged(15, 30) && !concernsShortProgramme(event, admissions)) {
            reported.add(event);
        }
    }

    private boolean concernsShortProgramme(EventRow event, List<EventRow> admissions) {
        if (event.is("ADMISSION")) {
            return event.isShortProgramme();
        }
        List<EventRow> standing = admissions.stream()
                .filter(admission -> !annulled.contains(admission))
                .toList();
        return Enrolments.admissionOf(event, standing)
                .map(EventRow::isShortProgramme)
                .orElse(false);
    }
}
