package dk.ungebro.subscription;

/** What a subscription tells (R-SUB-1, DFDG-113/26 § 47(1)). */
public enum SubscriptionField {
    /** The CPR number. */
    CPR_NUMBER,
    /** The first day whose events are wanted. */
    START,
    /** The last day. */
    END,
    /** Why it ended, until 16 June 2019; since then reported to the youth database only. */
    END_CAUSE
}
