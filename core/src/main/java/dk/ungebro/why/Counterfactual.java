package dk.ungebro.why;

import dk.ungebro.law.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * From which dates on the answer would differ, all else being the same.
 *
 * @param varied which date is varied
 * @param actual the date as it is
 * @param lastBefore the latest earlier date with another answer, absent if there is none within the horizon
 * @param firstAfter the earliest later date with another answer, absent if there is none within the horizon
 */
public record Counterfactual(
        Text varied, LocalDate actual, Optional<LocalDate> lastBefore, Optional<LocalDate> firstAfter) {

    /** How many days around the actual date are tried where each try computes a whole case. */
    static final int HORIZON_OF_CASES = 1100;
    /** How many days are tried where a try costs next to nothing. */
    static final int HORIZON_OF_DATES = 40 * 366;

    /** Asks again for each other date, going away from the actual one, until the answer differs. */
    static Counterfactual of(Text varied, LocalDate actual, int horizon, Function<LocalDate, Object> answer) {
        Object now = answer.apply(actual);
        return new Counterfactual(
                varied, actual, other(actual, -1, horizon, answer, now), other(actual, 1, horizon, answer, now));
    }

    private static Optional<LocalDate> other(
            LocalDate actual, int step, int horizon, Function<LocalDate, Object> answer, Object now) {
        for (int days = 1; days <= horizon; days++) {
            LocalDate day = actual.plusDays((long) step * days);
            if (!answer.apply(day).equals(now)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /**
     * The dates in words.
     *
     * @return one line in both languages
     */
    public Text text() {
        if (lastBefore.isEmpty() && firstAfter.isEmpty()) {
            return new Text(
                    varied.da() + " (" + actual + "): ingen anden dato ændrer svaret",
                    varied.en() + " (" + actual + "): no other date changes the answer");
        }
        return new Text(
                varied.da() + " (" + actual + "): svaret var et andet"
                        + lastBefore.map(day -> " til og med " + day).orElse("")
                        + (lastBefore.isPresent() && firstAfter.isPresent() ? " og" : "")
                        + firstAfter.map(day -> " fra og med " + day).orElse(""),
                varied.en() + " (" + actual + "): the answer would differ"
                        + lastBefore.map(day -> " up to " + day).orElse("")
                        + (lastBefore.isPresent() && firstAfter.isPresent() ? " and" : "")
                        + firstAfter.map(day -> " from " + day).orElse(""));
    }
}
