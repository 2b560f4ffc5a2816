package dk.ungebro.education;

/**
 * The word by which an order or an act names the education that triggers something (R-SCOPE-2). This project treats all
 * programmes alike; a host that reads the act more narrowly can ask here.
 */
public enum TriggerWord {
    /** "Education": the register order (DFDG-113/26 § 47(2)) and the reports to the youth database. */
    EDUCATION,
    /** "Education that qualifies for study or a vocation": LAB § 30(7)-(8) and § 167(3). */
    QUALIFYING_EDUCATION;

    /**
     * Tells whether the word covers a kind of programme.
     *
     * @param programme the kind of programme
     * @return false only for FGU under the narrower word, since FGU prepares for an education
     */
    public boolean covers(ProgrammeType programme) {
        return this == EDUCATION || programme != ProgrammeType.FGU;
    }
}
