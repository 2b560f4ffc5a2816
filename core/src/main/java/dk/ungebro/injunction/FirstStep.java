package dk.ungebro.injunction;

import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.Law;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What makes the municipality order the first step (R-ORDER-1; LAB § 30(2)-(3)).
 *
 * @param firstInterview the day of the first job interview, absent before it
 * @param positiveAssessment the day on which the youth was assessed able to complete an education on ordinary terms,
 *     absent without such an assessment
 * @param effort the job-directed effort, absent without one
 */
public record FirstStep(
        Optional<LocalDate> firstInterview,
        Optional<LocalDate> positiveAssessment,
        Optional<JobDirectedEffort> effort) {

    /**
     * The day on which the step is ordered.
     *
     * @param group the target group
     * @param law which law is asked
     * @return the first interview for nr. 4 and 5, unless a job-directed effort runs; the assessment for nr. 1; empty
     *     for the others
     */
    public Optional<LocalDate> orderedOn(TargetGroup group, Law law) {
        return trigger(group).filter(day -> law.inForce(InjunctionRules.STEP_DEADLINE, day));
    }

    private Optional<LocalDate> trigger(TargetGroup group) {
        return switch (group) {
            case NR4, NR5 ->
                firstInterview.filter(day -> effort.filter(running -> running.excludesInjunction(day))
                        .isEmpty());
            case NR1 -> positiveAssessment;
            case INTRO, NONE -> Optional.empty();
        };
    }
}
