package dk.ungebro.education;

/** The kind of programme a youth is admitted to, as far as rules tell them apart (R-INST-3, R-UDB-3). */
public enum ProgrammeType {
    /** Vocational education (<i>erhvervsuddannelse</i>). */
    VOCATIONAL,
    /** General upper secondary education (<i>gymnasial uddannelse</i>). */
    GENERAL_UPPER_SECONDARY,
    /** Preparatory basic education (<i>FGU</i>), which needs a prior target-group assessment. */
    FGU,
    /** Single subjects (<i>enkeltfag</i>). */
    SINGLE_SUBJECT,
    /** Higher education (<i>videregående uddannelse</i>). */
    HIGHER,
    /** Any other. */
    OTHER;

    /**
     * Tells whether the institution owes its own contact information for the programme (R-INST-3, UDBBEK-512/25 § 35).
     *
     * @return false for FGU and higher education
     */
    public boolean contactRequired() {
        return this != FGU && this != HIGHER;
    }
}
