package dk.ungebro.law;

/**
 * Another reading of a question that neither act nor guide answers. None is chosen by default: then the project's
 * proposal applies, which stands in {@code docs/decisions}. A host that knows better chooses some.
 */
public enum UnverifiedReading {
    /** D-1: a self-chosen start is announced without a need too. */
    SELF_CHOSEN_WITHOUT_NEED_FEED(
            "D-1",
            "Selvvalgt start uden støttebehov meldes også til institutionen.",
            "A self-chosen start without a need is announced to the institution too."),
    /** D-2: follow-up covers everybody of the target groups. */
    FOLLOW_UP_WITHOUT_INJUNCTION(
            "D-2",
            "Opfølgningspligten gælder alle i målgruppe 1, 4 og 5, også uden uddannelsespålæg.",
            "The duty to follow up covers all of target groups 1, 4 and 5, also without an injunction."),
    /** D-3: a notice before study start is one of the six months. */
    RISK_BEFORE_START_IS_INSIDE(
            "D-3",
            "En underretning før studiestart udløser samme pligt som i de 6 måneder.",
            "A notice before study start brings the same duty as one in the six months."),
    /** D-4: a notice that came before its admission counts from the receipt of the admission. */
    EARLY_RISK_COUNTS_FROM_ADMISSION_RECEIPT(
            "D-4",
            "En underretning, der kom før optagelsen, regnes som modtaget sammen med den.",
            "A notice that came before its admission counts as received with it."),
    /** D-5: the last of six months is the day before. */
    PERIODS_END_THE_DAY_BEFORE(
            "D-5",
            "En frist på 6 måneder slutter dagen før den tilsvarende dato.",
            "A period of six months ends on the day before the corresponding date."),
    /** D-6: an annulled risk leaves its duty. */
    ANNULLED_RISK_KEEPS_ITS_DUTY(
            "D-6",
            "Pligten til opfølgning består, selv om underretningen annulleres.",
            "The duty to follow up stays although the notice is annulled."),
    /** D-7: only the first admission opens a window. */
    FIRST_ADMISSION_ONLY(
            "D-7",
            "Kun den første optagelse giver opfølgningsvindue og mentorret.",
            "Only the first admission brings a follow-up window and a mentor right."),
    /** D-8: a leap-day child has its birthday on 1 March. */
    LEAP_DAY_BIRTHDAY_ON_1_MARCH(
            "D-8",
            "En fødselsdag den 29. februar falder den 1. marts i almindelige år.",
            "A birthday on 29 February falls on 1 March in common years."),
    /** R-UDB-3: the six weeks are counted without the first day. */
    SIX_WEEKS_WITHOUT_FIRST_DAY(
            "R-UDB-3", "De 6 uger regnes uden den første dag.", "The six weeks are counted without the first day."),
    /** R-MENTOR-1: an extension runs to the anniversary of the anchor. */
    MENTOR_EXTENSION_FROM_FIRST_ANCHOR(
            "R-MENTOR-1",
            "En forlængelse regnes fra den første dag med mentor, ikke fra sin egen.",
            "An extension is counted from the first day with a mentor, not from its own."),
    /** R-GDPR-9: results of admission tests are kept to the later day. */
    ADMISSION_TEST_KEPT_TO_LATER_DAY(
            "R-GDPR-9",
            "Optagelsesprøver slettes på den seneste af de to dage.",
            "Results of admission tests are erased on the later of the two days.");

    private final String rule;
    private final Text text;

    UnverifiedReading(String rule, String da, String en) {
        this.rule = rule;
        this.text = new Text(da, en);
    }

    /**
     * The rule or decision whose other reading this is.
     *
     * @return its id
     */
    public String rule() {
        return rule;
    }

    /**
     * What changes when it is chosen.
     *
     * @return one sentence in both languages
     */
    public Text text() {
        return text;
    }
}
