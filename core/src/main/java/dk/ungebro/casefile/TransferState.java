package dk.ungebro.casefile;

/** What has become of the notice to the institution about an admission (R-DISC-1 to 3, R-DFDG-4). */
public enum TransferState {
    /** It was sent. */
    SENT,
    /** It is owed: the next commit sends it. */
    OWED,
    /** The admission was annulled. */
    ANNULLED,
    /** No rule was in force on the day the admission became known, for a self-chosen start none until 2021. */
    NO_RULE_IN_FORCE,
    /** No injunction in force, or another target group, on the day of admission. */
    NO_BASIS,
    /** Nobody has assessed the support need. */
    NOT_ASSESSED,
    /** A self-chosen start without a need: no notice. */
    NO_NEED
}
