package dk.ungebro.duty;

/** What has become of a duty. Each duty is in exactly one state. */
public enum DutyState {
    /** Not done, and not too late; or suspended, see {@link Duty.Term#suspended}. */
    OPEN,
    /** Done in time. */
    FULFILLED,
    /** Not done in time, whether or not it was done later. */
    BREACHED,
    /** What opened it was annulled in time. */
    CANCELLED
}
