package dk.ungebro.effort;

import dk.ungebro.law.Computation;
import dk.ungebro.law.Law;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Reading;
import dk.ungebro.law.YouthEffortRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A youth of 15 to 17 years does not follow the plan (R-KUI-3, R-KUI-4; UDBBEK-512/25 §§ 29, 38).
 *
 * @param knownOn the day from which the municipality knows
 * @param contactedOn the day of the contact, absent until then
 * @param revisedOn the day of the revised plan with a new activity, absent until then
 */
public record PlanBreach(LocalDate knownOn, Optional<LocalDate> contactedOn, Optional<LocalDate> revisedOn) {

    /** Working days from knowing to the contact. */
    public static final int WORKING_DAYS_TO_CONTACT = 5;

    /** Calendar days from the contact to a new activity. */
    public static final int DAYS_TO_ACTIVITY = 30;

    private static final List<LegalRule> CONTACT_RULES = List.of(
            YouthEffortRules.CONTACT_UNDER_18_2019,
            YouthEffortRules.CONTACT_UNDER_18_2024,
            YouthEffortRules.CONTACT_UNDER_18);

    /**
     * A breach of which only the day is known.
     *
     * @param knownOn the day from which the municipality knows
     * @return the breach
     */
    public static PlanBreach knownOn(LocalDate knownOn) {
        return new PlanBreach(knownOn, Optional.empty(), Optional.empty());
    }

    /**
     * The last day for the contact: 5 working days after the day of knowing, which does not count.
     *
     * @param duty the duty of the youth
     * @param reading how the law is read
     * @return the day with its steps; empty if the youth has no duty on the day of knowing, or no rule is in force
     */
    public Optional<Computation> contactDue(ActivityDuty duty, Reading reading) {
        return duty.appliesOn(knownOn, reading) ? contactDue(reading) : Optional.empty();
    }

    /**
     * The last day for the contact with a youth who is known to have the duty on the day of knowing.
     *
     * @param reading how the law is read
     * @return the day with its steps; empty if no rule is in force
     */
    public Optional<Computation> contactDue(Reading reading) {
        return clockRuns(knownOn, reading.law())
                ? Optional.of(Computation.from(knownOn).plusWorkingDays(WORKING_DAYS_TO_CONTACT, reading.calendar()))
                : Optional.empty();
    }

    /**
     * The last day for a new activity: 30 calendar days after the contact. The regard for the summer holiday is a
     * judgement and moves no day here.
     *
     * @param law which law is asked
     * @return the day with its steps; empty before the contact, or if no rule is in force
     */
    public Optional<Computation> activityDue(Law law) {
        return contactedOn
                .filter(day -> clockRuns(day, law))
                .map(day -> Computation.from(day).plusDays(DAYS_TO_ACTIVITY));
    }

    /**
     * The days that are reported to the youth database.
     *
     * @param law which law is asked
     * @return the day of the contact and the day of the revised plan, as far as they are there
     */
    public List<LocalDate> daysToReport(Law law) {
        return Stream.concat(contactedOn.stream(), revisedOn.stream())
                .filter(day -> law.inForce(YouthEffortRules.REPORT_CONTACT_DATES, day))
                .toList();
    }

    private static boolean clockRuns(LocalDate day, Law law) {
        return CONTACT_RULES.stream().anyMatch(rule -> law.inForce(rule, day));
    }
}
