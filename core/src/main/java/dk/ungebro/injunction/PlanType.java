package dk.ungebro.injunction;

/** The type of Min Plan (R-JOB-1; DFDG § 42). */
public enum PlanType {
    /** <i>Uddannelsesplan</i>. */
    EDUCATION_PLAN,
    /** <i>Jobplan</i>. */
    JOB_PLAN
}
