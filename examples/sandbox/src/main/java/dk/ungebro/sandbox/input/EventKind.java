package dk.ungebro.sandbox.input;

/** What an institution reports in a row of {@code events.csv}. */
public enum EventKind {
    /** The youth is admitted (<i>optagelse</i>). */
    ADMISSION,
    /** Risk of dropping out (<i>risiko for frafald</i>). */
    RISK,
    /** The youth stops (<i>afbrud</i>). */
    INTERRUPTION,
    /** The programme is completed (<i>gennemførelse</i>). */
    COMPLETION,
    /** How the institution is reached (<i>kontaktoplysninger</i>). */
    CONTACT,
    /** The learner is told about worrying absence (<i>bekymrende fravær</i>, R-UDB-9). */
    ABSENCE_WARNING,
    /** An earlier report was wrong (<i>annullering</i>, R-UDB-11). */
    ANNULMENT
}
