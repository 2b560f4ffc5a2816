package dk.ungebro.protection;

import dk.ungebro.law.Computation;
import dk.ungebro.law.DanishCalendar;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How long a controller keeps its own records (R-GDPR-10). No rule names a period, so there is no default: each kind
 * must have its value.
 *
 * @param months the months for each kind, more than 0
 */
public record Retention(Map<Kind, Integer> months) {

    /** What is kept. */
    public enum Kind {
        /** The journal of a case. */
        CASE_FILE,
        /** The log of looks and disclosures. */
        AUDIT_TRAIL
    }

    /**
     * Checks that every kind has its value.
     *
     * @throws IllegalArgumentException if one has none, or no months; the message names the kinds
     */
    public Retention {
        Set<Kind> without = EnumSet.allOf(Kind.class);
        without.removeAll(months.keySet());
        months.forEach((kind, value) -> {
            if (value <= 0) {
                without.add(kind);
            }
        });
        if (!without.isEmpty()) {
            throw new IllegalArgumentException("no retention is set for " + without + " (R-GDPR-10)");
        }
        months = Collections.unmodifiableMap(new EnumMap<>(months));
    }

    /**
     * The last day on which a record is kept.
     *
     * @param kind the kind of record
     * @param closedOn the day on which it was closed
     * @param calendar how days are counted
     * @return the day with its steps
     */
    public Computation keptUntil(Kind kind, LocalDate closedOn, DanishCalendar calendar) {
        return keptUntil(months.getOrDefault(kind, 0), closedOn, calendar);
    }

    /**
     * The last day on which a record is kept for a number of months.
     *
     * @param months the months
     * @param closedOn the day on which it was closed
     * @param calendar how days are counted
     * @return the day with its steps
     */
    public static Computation keptUntil(int months, LocalDate closedOn, DanishCalendar calendar) {
        return Computation.from(closedOn).plusMonths(months, calendar);
    }
}
