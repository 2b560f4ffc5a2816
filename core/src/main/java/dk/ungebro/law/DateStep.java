package dk.ungebro.law;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One step of a computation of a date.
 *
 * @param operation what was done
 * @param from the day it was done to
 * @param amount how many days or months, 0 where none are counted
 * @param result the day it gave
 */
public record DateStep(Operation operation, LocalDate from, int amount, LocalDate result) {

    /** What can be done to a day. */
    public enum Operation {
        /** The day from which everything is counted. */
        ANCHOR("%1$s er udgangspunktet", "%1$s is the anchor"),
        /** Working days are added. */
        WORKING_DAYS_AFTER("%1$s + %2$d arbejdsdage = %3$s", "%1$s + %2$d working days = %3$s"),
        /** Calendar days are added. */
        DAYS_AFTER("%1$s + %2$d dage = %3$s", "%1$s + %2$d days = %3$s"),
        /** Calendar days are taken away. */
        DAYS_BEFORE("%1$s - %2$d dage = %3$s", "%1$s - %2$d days = %3$s"),
        /** Months are counted from the anchor; the last day is inclusive, clipped to the end of the month. */
        MONTHS_AFTER("%1$s + %2$d måneder = %3$s", "%1$s + %2$d months = %3$s"),
        /** The day is moved, as another one is later. */
        NOT_BEFORE("%1$s, dog tidligst %3$s", "%1$s, but not before %3$s");

        private final Text pattern;

        Operation(String da, String en) {
            this.pattern = new Text(da, en);
        }
    }

    /**
     * The step in words.
     *
     * @return one line in both languages
     */
    public Text text() {
        return new Text(
                String.format(Locale.ROOT, operation.pattern.da(), from, amount, result),
                String.format(Locale.ROOT, operation.pattern.en(), from, amount, result));
    }
}
