package dk.ungebro.policy;

/** Where a due date comes from. */
public enum DueOrigin {
    /** The law sets it. */
    LAW,
    /** A cooperation agreement sets it. */
    AGREEMENT,
    /** The host's policy sets it, since the law gives no number of days. */
    POLICY
}
