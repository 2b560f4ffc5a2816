package dk.ungebro.injunction;

import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.law.TargetRules;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The job-directed effort (<i>jobrettet indsats</i>, R-TARGET-6; LAB § 30 a): while it runs there is no injunction.
 *
 * @param from the day of the switch, the last day of the injunction
 * @param lastDay the last day of the effort, absent while it runs
 */
public record JobDirectedEffort(LocalDate from, Optional<LocalDate> lastDay) {

    private static final int AGE_LIMIT = 30;

    /** Why a youth goes back to an injunction. */
    public enum ReturnCause {
        /** The duties on the CV are not met. */
        CV_DUTY_FAILED,
        /** The duties in Min Plan are not met. */
        PLAN_DUTY_FAILED,
        /** The youth wants education. */
        WANTS_EDUCATION
    }

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the effort ends before it begins
     */
    public JobDirectedEffort {
        if (lastDay.isPresent() && lastDay.get().isBefore(from)) {
            throw new IllegalArgumentException("an effort does not end before it begins");
        }
    }

    /**
     * Tells whether the effort may be offered.
     *
     * @param readiness the readiness, of a youth in target group nr. 4 or 5
     * @param wanted whether the youth wants it
     * @param on the day
     * @param law which law is asked
     * @return true for who wants it and is not obviously ready, while the rule governs the day
     */
    public static boolean mayBeOffered(Readiness readiness, boolean wanted, LocalDate on, Law law) {
        return wanted
                && readiness != Readiness.OBVIOUSLY_EDUCATION_READY
                && (law.inForce(TargetRules.JOB_DIRECTED_TRIAL, on) || law.inForce(TargetRules.JOB_DIRECTED, on));
    }

    /**
     * Tells whether a cause leads back to an injunction.
     *
     * @param cause the cause
     * @param assessed whether the municipality has assessed the failure
     * @return true for the wish for education, and for a failure that was assessed
     */
    public static boolean leadsBack(ReturnCause cause, boolean assessed) {
        return switch (cause) {
            case CV_DUTY_FAILED, PLAN_DUTY_FAILED -> assessed;
            case WANTS_EDUCATION -> true;
        };
    }

    /**
     * Tells whether the effort leaves no room for an injunction on a day.
     *
     * @param day the day
     * @return true from the day after the switch to the last day of the effort, inclusive
     */
    public boolean excludesInjunction(LocalDate day) {
        return day.isAfter(from) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * The type of the youth's plan on a day (R-JOB-1).
     *
     * @param day the day
     * @param birthDate the birth date
     * @param reading how the law is read
     * @return a job plan during the effort, and after it if it ended at 30; else an education plan
     */
    public PlanType planOn(LocalDate day, LocalDate birthDate, Reading reading) {
        boolean begun = !day.isBefore(from) && reading.law().inForce(TargetRules.JOB_PLAN, day);
        return begun && !switchedBack(day, birthDate, reading) ? PlanType.JOB_PLAN : PlanType.EDUCATION_PLAN;
    }

    private boolean switchedBack(LocalDate day, LocalDate birthDate, Reading reading) {
        return lastDay.filter(day::isAfter)
                .map(last -> reading.calendar().under(birthDate, AGE_LIMIT, last.plusDays(1)))
                .orElse(false);
    }
}
