package dk.ungebro.subscription;

/** Whom a municipality may subscribe to (R-DFDG-2, R-SUB-3). */
public enum Subscribers {
    /** Youths with an injunction at step 3, until 14 June 2020. */
    INJUNCTION_AT_STEP_3,
    /** All youths with an injunction. */
    ANY_INJUNCTION,
    /** Youths who apply for help too, since 13 March 2023. */
    APPLICANT_OR_INJUNCTION;

    /**
     * Tells whether a youth is one of them.
     *
     * @param applied whether the youth has applied for help
     * @param underInjunction whether an injunction is in force
     * @param atStep3 whether it has come to step 3
     * @return true if a subscription may be created
     */
    public boolean include(boolean applied, boolean underInjunction, boolean atStep3) {
        return switch (this) {
            case INJUNCTION_AT_STEP_3 -> underInjunction && atStep3;
            case ANY_INJUNCTION -> underInjunction;
            case APPLICANT_OR_INJUNCTION -> applied || underInjunction;
        };
    }
}
