package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every rule that the code applies or cites, with its paragraph. The one place where a rule stands. */
public final class Rules {

    private static final LocalDate LAB19 = LocalDate.of(2020, 1, 1);
    private static final LocalDate REFORM_2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate UDB_2022 = LocalDate.of(2022, 10, 1);
    private static final LocalDate APPLICANTS_2023 = LocalDate.of(2023, 3, 13);
    private static final LocalDate UDB_2019 = LocalDate.of(2019, 10, 9);

    /** Under 30 in the education benefit groups. */
    public static final LegalRule UNDER_30 = law(
            "R-TARGET-1",
            "LAB § 6, nr. 4",
            LAB19,
            "Et uddannelsespålæg gives kun til unge under 30 år.",
            "An injunction is given only to youths under 30.");

    /** Under 25 for recipients of unemployment benefit. */
    public static final LegalRule UNDER_25 = law(
            "R-TARGET-3",
            "LAB § 30, stk. 1-2",
            LAB19,
            "En dagpengemodtager får kun uddannelsespålæg før sit fyldte 25. år.",
            "A recipient of unemployment benefit gets an injunction only before turning 25.");

    /** A deadline with each step. */
    public static final LegalRule STEP_DEADLINE = law(
            "R-ORDER-1",
            "LAB § 30, stk. 3",
            LAB19,
            "Hvert trin har en frist, tidligst dagen for pålægget.",
            "Each step has a deadline, not before the day of the order.");

    /** The order to start and complete. */
    public static final LegalRule START_AND_COMPLETE = law(
            "R-ORDER-3",
            "LAB § 30, stk. 5",
            LAB19,
            "Den optagne har pligt til at begynde og gennemføre uddannelsen.",
            "Once admitted, the youth is obliged to start and complete.");

    /** Notice of an ordered start, always. */
    public static final LegalRule NOTIFY_ORDERED = law(
            "R-DISC-1",
            "LAB § 30, stk. 7, 1. pkt.",
            REFORM_2022,
            "Kommunen underretter altid institutionen om en pålagt start.",
            "The municipality always notifies the institution of an ordered start.");

    /** Notice of a self-chosen start, with a need only. */
    public static final LegalRule NOTIFY_SELF_CHOSEN = law(
            "R-DISC-2",
            "LAB § 30, stk. 7, 2. pkt.",
            REFORM_2022,
            "Ved selvvalgt start underretter kommunen kun, når der er et støttebehov.",
            "For a self-chosen start the municipality notifies only if there is a support need.");

    /** The assessment is registered with the admission message. */
    public static final LegalRule ASSESS_ON_ADMISSION = law(
            "R-DISC-5",
            "BEK 113/2026 § 41, nr. 16",
            REFORM_2022,
            "Støttebehovet registreres senest, når beskeden om optagelse modtages.",
            "The support need is registered at the latest when the admission message is received.");

    /** The letter to the youth. */
    public static final LegalRule LETTER = seed(
            "R-DISC-7",
            "Vejledning 2.0 (januar 2022)",
            REFORM_2022,
            "Den unge får brev om, hvad der er sendt til institutionen.",
            "The youth gets a letter on what was sent to the institution.");

    /** The transfer is triggered by the admission message. */
    public static final LegalRule TRANSFER = law(
            "R-DFDG-4",
            "BEK 113/2026 § 47, stk. 2",
            REFORM_2022,
            "Oplysningerne videregives, når beskeden om optagelse er modtaget, for unge med uddannelsespålæg.",
            "The transfer is triggered by the admission message, for youths with an injunction.");

    /** The closed list of support items. */
    public static final LegalRule SUPPORT_ITEMS = law(
            "R-DFDG-1",
            "BEK 113/2026 § 41, nr. 16",
            REFORM_2022,
            "Støttebehov registreres alene i faste valgmuligheder.",
            "Support needs are registered in predefined choices only.");

    /** Subscription. */
    public static final LegalRule SUBSCRIPTION = law(
            "R-SUB-3",
            "BEK 113/2026 § 47, stk. 1",
            APPLICANTS_2023,
            "Abonnement kan oprettes, når den unge søger om hjælp.",
            "A subscription may exist from the day the youth applies for help.");

    /** The end of the subscription. */
    public static final LegalRule SUBSCRIPTION_END = law(
            "R-SUB-5",
            "BEK 1104/2019 § 4",
            LAB19,
            "Abonnementet ophører senest dagen før 30-årsdagen.",
            "The subscription ends at the latest on the day before the 30th birthday.");

    /** The institution's contact. */
    public static final LegalRule RETURN_CONTACT = law(
            "R-INST-3",
            "LAB § 30, stk. 8; BEK 1290/2022 § 19, stk. 2",
            UDB_2022,
            "Institutionen sender sine egne kontaktoplysninger til kommunen.",
            "The institution returns its own contact information to the municipality.");

    /** The duty to contact the youth. */
    public static final LegalRule REACT_TO_RISK = law(
            "R-FOLLOW-1",
            "LAB § 30, stk. 9",
            REFORM_2022,
            "Underrettes kommunen inden for 6 måneder efter studiestart, skal den kontakte den unge.",
            "If notified within 6 months after study start, the municipality must contact the youth.");

    /** The decision on retention. */
    public static final LegalRule DECIDE_RETENTION = seed(
            "R-FOLLOW-2",
            "Vejledning 2.0 (januar 2022)",
            REFORM_2022,
            "Kommunen tager stilling til fastholdelse sammen med den unge og institutionen.",
            "The municipality decides on retention, with youth and institution involved.");

    /** Risk before study start. */
    public static final LegalRule REACT_BEFORE_START = unverified(
            "D-3",
            "Projektets valg",
            REFORM_2022,
            "En underretning før studiestart følges op senest ved studiestart.",
            "A notice before study start is followed up at study start at the latest.");

    /** The named recipient. */
    public static final LegalRule NAMED_RECIPIENT = seed(
            "R-FOLLOW-7",
            "Vejledning 2.0 (januar 2022)",
            REFORM_2022,
            "Der er altid en udpeget modtager af institutionens beskeder.",
            "There is always a designated recipient of the institution's messages.");

    /** Support information read before the start. */
    public static final LegalRule READ_BEFORE_START = seed(
            "R-AGR-3",
            "Vejledning 2.0 (januar 2022)",
            REFORM_2022,
            "Oplysningerne læses, inden den unge starter, og når frem til rette medarbejder.",
            "The information is read before the youth starts and reaches the right employee.");

    /** The conversation that the municipality asked for. */
    public static final LegalRule CONTACT_MUNICIPALITY = seed(
            "S-3",
            "Vejledning 2.0 (januar 2022)",
            REFORM_2022,
            "Institutionen kontakter kommunen, når kommunen ønsker det.",
            "The institution contacts the municipality when the municipality asks for it.");

    /** Age scope of UDB. */
    public static final LegalRule UDB_SCOPE = law(
            "R-UDB-2",
            "BEK 512/2025 § 31, stk. 2-3",
            UDB_2019,
            "Der indberettes om 15-29-årige.",
            "Reports concern youths of 15 to 29 years.");

    /** Programmes of six weeks. */
    public static final LegalRule SIX_WEEKS = law(
            "R-UDB-3",
            "BEK 512/2025 § 31, stk. 4",
            UDB_2019,
            "Der indberettes kun om forløb på mindst 6 uger.",
            "Only programmes of at least six weeks are reported.");

    /** Worrying absence. */
    public static final LegalRule WORRYING_ABSENCE = law(
            "R-UDB-9",
            "BEK 1290/2022 § 36, stk. 2",
            UDB_2022,
            "Bekymrende fravær indberettes samtidig som risiko for frafald.",
            "Worrying absence is reported as risk of dropout at the same time.");

    /** Guardian notice. */
    public static final LegalRule GUARDIAN = law(
            "R-UDB-10",
            "BEK 512/2025 § 36, stk. 3",
            UDB_2019,
            "Forældremyndighedens indehaver underrettes straks, når den unge er under 18 år.",
            "The holder of parental authority is informed at once while the youth is under 18.");

    /** Annulment. */
    public static final LegalRule ANNULMENT = law(
            "R-UDB-11",
            "BEK 512/2025 § 37",
            UDB_2019,
            "En fejl rettes ved at annullere indberetningen med dens hændelsesnummer.",
            "An error is corrected by annulling the report by its event number.");

    /** Mentor right. */
    public static final LegalRule MENTOR_RIGHT = law(
            "R-MENTOR-2",
            "LAB § 167, stk. 3",
            REFORM_2022,
            "Retten til mentor gælder i 6 måneder fra optagelsen og derefter 6 måneder fra den bruges.",
            "The right to a mentor lasts 6 months from admission, and then 6 months from its use.");

    /** Mentor extension. */
    public static final LegalRule MENTOR_EXTENSION = law(
            "R-MENTOR-1",
            "LAB § 167, stk. 1",
            LAB19,
            "Mentorstøtte kan forlænges med op til 6 måneder efter en konkret vurdering.",
            "Mentor support may be extended by up to 6 months after an assessment.");

    /** The five items of the agreement. */
    public static final LegalRule MENTOR_AGREEMENT = law(
            "R-MENTOR-9",
            "BEK 1216/2023 § 52",
            LAB19,
            "Aftalen har mål, mentors navn og kontakt, opgaver, varighed og timetal.",
            "The agreement holds goal, mentor's name and contact, tasks, duration and hours.");

    /** No free text, no sensitive data. */
    public static final LegalRule NO_FREE_TEXT = law(
            "R-GDPR-4",
            "BEK 1104/2019 § 3, stk. 3",
            UDB_2019,
            "Ungedatabasen rummer ikke følsomme oplysninger og ingen fritekst.",
            "The youth database holds no special categories of data and no free text.");

    private Rules() {}

    /**
     * All rules that the code applies.
     *
     * @return an unmodifiable list in the order of this class
     */
    public static List<LegalRule> all() {
        return List.of(
                UNDER_30,
                UNDER_25,
                STEP_DEADLINE,
                START_AND_COMPLETE,
                NOTIFY_ORDERED,
                NOTIFY_SELF_CHOSEN,
                ASSESS_ON_ADMISSION,
                LETTER,
                TRANSFER,
                SUPPORT_ITEMS,
                SUBSCRIPTION,
                SUBSCRIPTION_END,
                RETURN_CONTACT,
                REACT_TO_RISK,
                DECIDE_RETENTION,
                REACT_BEFORE_START,
                NAMED_RECIPIENT,
                READ_BEFORE_START,
                CONTACT_MUNICIPALITY,
                UDB_SCOPE,
                SIX_WEEKS,
                WORRYING_ABSENCE,
                GUARDIAN,
                ANNULMENT,
                MENTOR_RIGHT,
                MENTOR_EXTENSION,
                MENTOR_AGREEMENT,
                NO_FREE_TEXT);
    }

    private static LegalRule law(String id, String citation, LocalDate from, String da, String en) {
        return new LegalRule(id, citation, from, Optional.empty(), Mark.LAW, da, en);
    }

    private static LegalRule seed(String id, String citation, LocalDate from, String da, String en) {
        return new LegalRule(id, citation, from, Optional.empty(), Mark.SEED, da, en);
    }

    private static LegalRule unverified(String id, String citation, LocalDate from, String da, String en) {
        return new LegalRule(id, citation, from, Optional.empty(), Mark.UNVERIFIED, da, en);
    }
}
