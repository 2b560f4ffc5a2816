package dk.ungebro.law;

/** The parts of the law, in the order in which the documents list them. */
public enum Chapter {
    /** Target groups and readiness. */
    TARGET("Målgrupper og parathed", "Target groups and readiness", true),
    /** The injunction. */
    INJUNCTION("Uddannelsespålægget", "The injunction", true),
    /** From the municipality to the institution. */
    DISCLOSURE("Fra kommune til institution", "From municipality to institution", true),
    /** From the institution to the municipality. */
    INSTITUTION("Fra institution til kommune", "From institution to municipality", true),
    /** The follow-up after a notice of risk. */
    FOLLOW_UP("Opfølgning på risiko for frafald", "Follow-up on risk of dropout", true),
    /** The right to a mentor. */
    MENTOR("Mentorstøtte", "Mentor support", true),
    /** The common register of the employment effort. */
    REGISTER("Registrering og videregivelse (DFDG)", "Registration and transfer (DFDG)", true),
    /** The subscription. */
    SUBSCRIPTION("Abonnement", "Subscription", true),
    /** Reports to the youth database. */
    YOUTH_DATABASE("Indberetning til Ungedatabasen", "Reports to the youth database", false),
    /** The municipal youth effort. */
    YOUTH_EFFORT("Den kommunale ungeindsats", "The municipal youth effort", false),
    /** Preparatory basic education. */
    PREPARATORY_EDUCATION("FGU og specialpædagogisk støtte", "Preparatory basic education and special support", false),
    /** Data protection. */
    DATA_PROTECTION("Databeskyttelse", "Data protection", false),
    /** Agreement, actors, statistics. */
    COOPERATION("Aftaler, aktører og statistik", "Agreements, actors and statistics", false),
    /** Counting of days. */
    DATES("Beregning af datoer", "Counting of days", false),
    /** Which of two predicates counts, and what a correction added. */
    SCOPE("Afgrænsninger", "Scope", false),
    /** What the project decided where the law is silent. */
    DECISIONS("Projektets valg", "Decisions of the project", false);

    private final Text title;
    private final boolean regime;

    Chapter(String da, String en, boolean regime) {
        this.title = new Text(da, en);
        this.regime = regime;
    }

    /**
     * The heading.
     *
     * @return the title in both languages
     */
    public Text title() {
        return title;
    }

    /**
     * Tells whether the chapter belongs to the regime of injunctions, which is expected to end.
     *
     * @return true if its rules end with the regime
     */
    public boolean ofTheRegime() {
        return regime;
    }
}
