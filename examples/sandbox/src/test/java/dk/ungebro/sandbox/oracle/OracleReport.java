package dk.ungebro.sandbox.oracle;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The numbers the sandbox must report for its input.
 *
 * @param youths counts of the youths file
 * @param events counts of the events file
 * @param refused the refused rows of both files
 * @param transfers notices to institutions about admissions
 * @param letters letters to youths
 * @param stepsThree days on which step 3 of a youth's injunction was registered
 * @param guardianNotices notices to guardians
 * @param duties counts by kind of duty; a kind that never opened is missing
 * @param breaches the breached duties, sorted
 * @param mentorRights counts of mentor rights
 * @param subscriptions counts of subscriptions
 * @param cases counts of cases
 */
public record OracleReport(
        FileCounts youths,
        FileCounts events,
        SortedSet<RefusedRow> refused,
        int transfers,
        int letters,
        int stepsThree,
        int guardianNotices,
        SortedMap<String, DutyCounts> duties,
        List<Breach> breaches,
        MentorCounts mentorRights,
        SubscriptionCounts subscriptions,
        CaseCounts cases) {

    /**
     * The counts of one kind of duty.
     *
     * @param kind the kind as the report names it
     * @return its counts, all zero where it never opened
     */
    public DutyCounts duty(String kind) {
        return duties.getOrDefault(kind, DutyCounts.NONE);
    }

    /**
     * The counts of all kinds together.
     *
     * @return the sums
     */
    public DutyCounts dutyTotals() {
        return duties.values().stream().reduce(DutyCounts.NONE, DutyCounts::plus);
    }
}
