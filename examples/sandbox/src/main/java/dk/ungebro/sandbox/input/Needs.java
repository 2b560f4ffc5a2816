package dk.ungebro.sandbox.input;

/** The assessed need of support in a row of {@code youths.csv} (R-DFDG-1). */
public enum Needs {
    /** Assessed, no need. */
    NONE,
    /** An academic need. */
    ACADEMIC,
    /** A social, personal or health need: one flag that is never split. */
    SPH,
    /** An academic need and a social, personal or health need. */
    BOTH,
    /** Nobody ever assesses. */
    NOT_ASSESSED
}
