package dk.ungebro.sandbox.oracle;

import java.util.Comparator;
import java.util.SortedSet;

/**
 * A refused row. Only {@code CPR_INVALID}, {@code EVENT_NUMBER_CONFLICT}, {@code NOT_AUTHOR}, {@code TARGET_UNKNOWN}
 * and {@code ALREADY_ANNULLED} are codes of the specification; the others are names of this oracle.
 *
 * @param file {@code youths.csv} or {@code events.csv}
 * @param row the number of the row, 1 is the first after the header
 * @param codes every reason found
 */
public record RefusedRow(String file, int row, SortedSet<String> codes) implements Comparable<RefusedRow> {

    @Override
    public int compareTo(RefusedRow other) {
        return Comparator.comparing(RefusedRow::file)
                .thenComparing(RefusedRow::row)
                .thenComparing(refused -> refused.codes().toString())
                .compare(this, other);
    }
}
