package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts duties by their final state. */
final class DutyLedger {

    private static final DutyCounts FULFILLED = new DutyCounts(1, 1, 0, 0, 0);
    private static final DutyCounts BREACHED = new DutyCounts(1, 0, 1, 0, 0);
    private static final DutyCounts CANCELLED = new DutyCounts(1, 0, 0, 1, 0);
    private static final DutyCounts OPEN = new DutyCounts(1, 0, 0, 0, 1);

    private final LocalDate until;
    private final SortedMap<String, DutyCounts> counts = new TreeMap<>();
    private final List<Breach> breaches = new ArrayList<>();

    DutyLedger(LocalDate until) {
        this.until = until;
    }

    SortedMap<String, DutyCounts> counts() {
        return counts;
    }

    List<Breach> breaches() {
        Collections.sort(breaches);
        return breaches;
    }

    void fulfilled(String kind) {
        count(kind, FULFILLED);
    }

    void unfulfilled(String kind, EventRow event, LocalDate due, Optional<LocalDate> annulledOn) {
        if (annulledOn.filter(day -> !day.isAfter(due)).isPresent()) {
            count(kind, CANCELLED);
        } else if (due.isAfter(until)) {
            count(kind, OPEN);
        } else {
            count(kind, BREACHED);
            breaches.add(new Breach(kind, event.cpr().digits(), due));
        }
    }

    void withoutEnd(String kind, Optional<LocalDate> annulledOn) {
        count(kind, annulledOn.isPresent() ? CANCELLED : OPEN);
    }

    private void count(String kind, DutyCounts one) {
        counts.merge(kind, one, DutyCounts::plus);
    }
}
