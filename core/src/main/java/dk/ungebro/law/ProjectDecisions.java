package dk.ungebro.law;

import java.util.List;

/**
 * What the project decided where the law is silent. Each stands with its proposal; the other reading is an {@link
 * UnverifiedReading}.
 */
public final class ProjectDecisions {

    /** Self-chosen start without a need. */
    public static final LegalRule SELF_CHOSEN_WITHOUT_NEED = draft("D-1")
            .title("Selvvalgt start uden behov", "Self-chosen start without a need")
            .says(
                    "En selvvalgt start uden støttebehov meldes ikke til institutionen.",
                    "A self-chosen start without a support need is not announced to the institution.");

    /** Whom the follow-up covers. */
    public static final LegalRule INJUNCTION_ON_ADMISSION = draft("D-2")
            .title("Hvem opfølgningen gælder", "Whom the follow-up covers")
            .says(
                    "Opfølgningen gælder unge med et gældende uddannelsespålæg på optagelsesdagen, også efter at ydelsen er ophørt.",
                    "Follow-up covers youths with an injunction in force on the day of admission, also after the benefit has ended.");

    /** Risk before study start. */
    public static final LegalRule REACT_BEFORE_START = draft("D-3")
            .title("Risiko før studiestart", "Risk before study start")
            .says(
                    "En underretning før studiestart følges op senest ved studiestart.",
                    "A notice before study start is followed up at study start at the latest.");

    /** A risk that is known before its admission. */
    public static final LegalRule RISK_BEFORE_ADMISSION = draft("D-4")
            .title("Risiko før optagelsen er kendt", "Risk before the admission is known")
            .says(
                    "En underretning, der kommer før optagelsen, gemmes og bedømmes efter sin egen modtagelse, når optagelsen er kendt.",
                    "A notice that comes before its admission is kept and judged by its own receipt when the admission is known.");

    /** The last of six months. */
    public static final LegalRule SIX_MONTHS = draft("D-5")
            .title("Seks måneder", "Six months")
            .says(
                    "En frist på 6 måneder slutter på den tilsvarende dato, den dag medregnet.",
                    "A period of six months ends on the corresponding date, that day included.");

    /** An annulled risk. */
    public static final LegalRule ANNULLED_RISK = draft("D-6")
            .title("Annulleret risiko", "An annulled risk")
            .says(
                    "Annulleres en underretning, bortfalder dens åbne pligt. Det, der er opfyldt, forbliver opfyldt.",
                    "When a notice is annulled, its open duty is cancelled. What was fulfilled stays fulfilled.");

    /** A second admission. */
    public static final LegalRule SECOND_ADMISSION = draft("D-7")
            .title("Ny optagelse", "A second admission")
            .says(
                    "Hver optagelse har sit eget opfølgningsvindue og sin egen mentorret.",
                    "Each admission has its own follow-up window and its own mentor right.");

    /** Birthdays. */
    public static final LegalRule BIRTHDAYS = draft("D-8")
            .title("Fødselsdage", "Birthdays")
            .says(
                    "Dagen før 25- og 30-årsdagen er den sidste dag. En fødselsdag den 29. februar falder den 28. februar i almindelige år.",
                    "The day before the 25th and 30th birthday is the last day. 29 February counts as 28 February in common years.");

    private ProjectDecisions() {}

    private static Draft draft(String id) {
        return LegalRule.draft(Chapter.DECISIONS, id)
                .unverified("Projektets valg", "")
                .from(Dates.REFORM_2022);
    }

    static List<LegalRule> all() {
        return List.of(
                SELF_CHOSEN_WITHOUT_NEED,
                INJUNCTION_ON_ADMISSION,
                REACT_BEFORE_START,
                RISK_BEFORE_ADMISSION,
                SIX_MONTHS,
                ANNULLED_RISK,
                SECOND_ADMISSION,
                BIRTHDAYS);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
