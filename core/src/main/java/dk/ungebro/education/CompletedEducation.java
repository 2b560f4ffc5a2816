package dk.ungebro.education;

/**
 * The highest education a youth has completed, as far as two limits tell it apart (R-SCOPE-1): reports to the youth
 * database stop at any youth education (UDBBEK-512/25 § 31(2)), an injunction only asks that a vocationally qualifying
 * one is missing (LAB § 6 nr. 4-5).
 */
public enum CompletedEducation {
    /** None; FGU and single subjects are none either. */
    NONE,
    /** A youth education that gives access to higher education only (<i>studiekompetencegivende</i>). */
    STUDY_QUALIFYING,
    /** A youth education that qualifies for a vocation (<i>erhvervskompetencegivende</i>). */
    VOCATIONALLY_QUALIFYING,
    /** A higher education. */
    HIGHER;

    /**
     * Tells whether the youth database wants no more reports.
     *
     * @return true for every completed youth or higher education
     */
    public boolean endsReporting() {
        return this != NONE;
    }

    /**
     * Tells whether the youth has left the groups that can have an injunction.
     *
     * @return true for a vocationally qualifying or higher education
     */
    public boolean endsInjunctionGroup() {
        return this == VOCATIONALLY_QUALIFYING || this == HIGHER;
    }
}
