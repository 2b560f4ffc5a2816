package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A breached duty.
 *
 * @param kind the kind of duty
 * @param cpr the ten digits of the youth
 * @param due the day it was due
 */
public record Breach(String kind, String cpr, LocalDate due) implements Comparable<Breach> {

    @Override
    public int compareTo(Breach other) {
        return Comparator.comparing(Breach::due)
                .thenComparing(Breach::kind)
                .thenComparing(Breach::cpr)
                .compare(this, other);
    }
}
