package dk.ungebro.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A date with the steps that gave it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the date
 * @param steps the steps in their order, the first is the anchor
 */
public record Computation(LocalDate day, List<DateStep> steps) {

    /** Copies the list. */
    public Computation {
        steps = List.copyOf(steps);
    }

    /**
     * A computation that has an anchor only.
     *
     * @param anchor the day from which everything is counted
     * @return the computation
     */
    public static Computation from(LocalDate anchor) {
        return new Computation(anchor, List.of(new DateStep(DateStep.Operation.ANCHOR, anchor, 0, anchor)));
    }

    /**
     * Adds working days.
     *
     * @param days how many; nothing is added to the steps for 0
     * @param calendar which days are working days
     * @return the longer computation
     */
    public Computation plusWorkingDays(int days, DanishCalendar calendar) {
        return days == 0
                ? this
                : with(DateStep.Operation.WORKING_DAYS_AFTER, days, calendar.plusWorkingDays(day, days));
    }

    /**
     * Adds calendar days.
     *
     * @param days how many
     * @return the longer computation
     */
    public Computation plusDays(int days) {
        return with(DateStep.Operation.DAYS_AFTER, days, day.plusDays(days));
    }

    /**
     * Takes calendar days away.
     *
     * @param days how many
     * @return the longer computation
     */
    public Computation minusDays(int days) {
        return with(DateStep.Operation.DAYS_BEFORE, days, day.minusDays(days));
    }

    /**
     * Counts months (R-DATE-1).
     *
     * @param months how many
     * @param calendar how days are counted
     * @return the longer computation
     */
    public Computation plusMonths(int months, DanishCalendar calendar) {
        return with(DateStep.Operation.MONTHS_AFTER, months, calendar.lastDayWithin(day, months));
    }

    /**
     * Moves the date to another one, if that is later.
     *
     * @param other the other computation
     * @return this one, or the longer computation with the steps of both
     */
    public Computation notBefore(Computation other) {
        if (!day.isBefore(other.day)) {
            return this;
        }
        List<DateStep> all = new ArrayList<>(other.steps);
        all.addAll(steps);
        all.add(new DateStep(DateStep.Operation.NOT_BEFORE, day, 0, other.day));
        return new Computation(other.day, all);
    }

    private Computation with(DateStep.Operation operation, int amount, LocalDate result) {
        List<DateStep> all = new ArrayList<>(steps);
        all.add(new DateStep(operation, day, amount, result));
        return new Computation(result, all);
    }
}
