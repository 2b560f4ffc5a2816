package dk.ungebro.effort;

import java.time.LocalDate;

/**
 * A change of a course of preparatory basic education (R-FGU-3, UNGELOV § 2 f(2)).
 *
 * @param plannedEnd the last day as it was planned
 * @param newEnd the last day after the change
 * @param goalAltered whether the goal is another one
 */
public record CourseChange(LocalDate plannedEnd, LocalDate newEnd, boolean goalAltered) {

    /** What the municipality has to do with a change. */
    public enum Involvement {
        /** It approves the change and adjusts the plan. */
        APPROVAL,
        /** It is informed. */
        INFORMATION
    }

    /**
     * What the change needs.
     *
     * @return approval for a later end or another goal, else information
     */
    public Involvement needs() {
        return goalAltered || newEnd.isAfter(plannedEnd) ? Involvement.APPROVAL : Involvement.INFORMATION;
    }
}
