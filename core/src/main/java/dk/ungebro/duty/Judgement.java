package dk.ungebro.duty;

/** What a notice of dropout risk obliges the municipality to (R-FOLLOW-1 to 5, D-2 to D-4). */
public enum Judgement {
    /** The rule was not in force on the day of receipt. */
    NO_RULE_IN_FORCE,
    /** No admission of that institution is known to which the notice belongs. */
    NO_ADMISSION,
    /** No injunction in force, or another target group, on the day of admission. */
    NOT_COVERED,
    /** The notice or its admission was annulled before it could be judged. */
    ANNULLED,
    /** Received before study start: a duty of the project's policy. */
    BEFORE_START,
    /** Received in the six months: contact the youth, decide on retention. */
    INSIDE,
    /** Received after the six months: kept, without this duty. */
    AFTER
}
