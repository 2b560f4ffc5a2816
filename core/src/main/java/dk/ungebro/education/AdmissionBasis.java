package dk.ungebro.education;

/** Why a youth starts an education (R-ORDER-17): both kinds trigger the assessment of support needs. */
public enum AdmissionBasis {
    /** The municipality ordered the youth to start and complete it. */
    ORDERED,
    /** The youth chose it without an order. */
    SELF_CHOSEN
}
