package dk.ungebro.protection;

/** What data of the youth database are used for (R-GDPR-2, UNGELOV §§ 15 c-15 e). */
public enum Use {
    /** The municipal youth effort. */
    YOUTH_EFFORT,
    /** The follow-up of education plan and injunction. */
    PLAN_AND_INJUNCTION,
    /** The employment effort. */
    EMPLOYMENT_EFFORT,
    /** Statistics and research. */
    STATISTICS,
    /** Control of benefits. */
    BENEFIT_CONTROL;

    /**
     * Tells whether somebody may use the data for this. An institution has the data that were disclosed to it; it does
     * not use the youth database.
     *
     * @param actor who
     * @return true for the efforts of a municipality, and for the statistics of STIL and STAR
     */
    public boolean openTo(Actor actor) {
        return switch (this) {
            case YOUTH_EFFORT, PLAN_AND_INJUNCTION, EMPLOYMENT_EFFORT -> actor.isController();
            case STATISTICS -> actor == Actor.STIL || actor == Actor.STAR;
            case BENEFIT_CONTROL -> false;
        };
    }

    /**
     * Tells whether what comes of it may be used in a case (DBL § 10(2)).
     *
     * @return false for statistics, which do not flow back, and for what the purposes do not cover
     */
    public boolean flowsIntoCases() {
        return this != STATISTICS && this != BENEFIT_CONTROL;
    }
}
