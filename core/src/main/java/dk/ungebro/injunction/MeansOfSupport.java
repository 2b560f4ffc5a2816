package dk.ungebro.injunction;

/**
 * What a youth lives on during the education (<i>forsørgelsesgrundlag</i>, R-ORDER-4; LAB § 30(2)-(3)).
 *
 * @param kind the kind
 * @param forWholeEducation whether it lasts until the education is completed
 */
public record MeansOfSupport(Kind kind, boolean forWholeEducation) {

    /** The kinds. */
    public enum Kind {
        /** <i>SU</i>. */
        STUDENT_GRANT,
        /** <i>Elevløn</i>. */
        APPRENTICE_PAY,
        /** Any other. */
        OTHER,
        /** None. */
        NONE
    }

    /**
     * Tells whether an injunction may rest on it.
     *
     * @return true for any kind that lasts for the whole education
     */
    public boolean suffices() {
        return kind != Kind.NONE && forWholeEducation;
    }
}
