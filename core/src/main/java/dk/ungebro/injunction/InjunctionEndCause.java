package dk.ungebro.injunction;

/** Why an injunction (<i>uddannelsespålæg</i>) ends (R-SUB-1, R-TARGET-6, R-UDB-6). */
public enum InjunctionEndCause {
    /** The education is completed. */
    EDUCATION_COMPLETED,
    /** The youth turned 30, or 25 in target group nr. 1. */
    AGE_LIMIT,
    /** The youth is in a job-directed effort (<i>jobrettet indsats</i>, § 30 a). */
    JOB_DIRECTED_EFFORT,
    /** The youth left the target group. */
    LEFT_TARGET_GROUP,
    /** The youth moved to another municipality. */
    MOVED,
    /** The regime of injunctions ended. */
    REGIME_ENDED
}
