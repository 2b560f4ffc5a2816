package dk.ungebro.injunction;

/** The three steps of the law (LAB § 30(3)-(5); R-ORDER-1 to 3). */
public enum LegalStep {
    /** Propose one or more programmes. */
    PROPOSE,
    /** Apply for admission. */
    APPLY,
    /** Start and complete the education one is admitted to. */
    START_AND_COMPLETE
}
