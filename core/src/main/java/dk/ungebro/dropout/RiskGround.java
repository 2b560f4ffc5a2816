package dk.ungebro.dropout;

/** Why a risk of dropout is reported. */
public enum RiskGround {
    /** The institution assessed it by its study rules (R-UDB-8). */
    ASSESSED,
    /** The learner was told of absence of worrying extent (<i>bekymrende fravær</i>, R-UDB-9). */
    WORRYING_ABSENCE
}
