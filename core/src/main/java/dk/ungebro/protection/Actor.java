package dk.ungebro.protection;

/** Who has to do with the data of a youth (R-GDPR-1, R-GDPR-5, R-GDPR-14). */
public enum Actor {
    /** A municipality: the controller. */
    MUNICIPALITY,
    /** The institution where the youth is a learner. */
    INSTITUTION_OF_LEARNER,
    /** Any other institution. */
    OTHER_INSTITUTION,
    /** The agency STIL: the processor. */
    STIL,
    /** The agency STAR. */
    STAR;

    /** What is done with a request of the youth. */
    public enum Handling {
        /** It is answered. */
        ANSWER,
        /** It is forwarded to the municipality, as soon as possible. */
        FORWARD_TO_MUNICIPALITY,
        /** The youth is told whom to ask: it is no part of the roles of the youth database. */
        REFER
    }

    /**
     * Tells who decides on the data in the youth database (R-GDPR-1, UDBROLE § 2).
     *
     * @return true for municipalities
     */
    public boolean isController() {
        return this == MUNICIPALITY;
    }

    /**
     * What is done with a request for access, correction or erasure of data in the youth database (R-GDPR-14, UDBROLE §
     * 10).
     *
     * @return the handling
     */
    public Handling onRequest() {
        return switch (this) {
            case MUNICIPALITY -> Handling.ANSWER;
            case STIL -> Handling.FORWARD_TO_MUNICIPALITY;
            case INSTITUTION_OF_LEARNER, OTHER_INSTITUTION, STAR -> Handling.REFER;
        };
    }
}
