package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/** Data protection. */
public final class DataProtectionRules {

    private static final String ROLES_ORDER = "BEK 1104/2019";
    private static final String YOUTH_ACT = "LBK 953/2024";
    private static final String DATA_PROTECTION_ACT = "Databeskyttelsesloven (LBK 289/2024)";
    private static final LocalDate DATA_PROTECTION = LocalDate.of(2018, 5, 25);

    /** Who is controller and who processor. */
    public static final LegalRule ROLES = roles("R-GDPR-1", "§ 2")
            .title("Dataansvarlig og databehandler", "Controller and processor")
            .says(
                    "Kommunen er dataansvarlig for oplysningerne i Ungedatabasen, og STIL er databehandler.",
                    "The municipality is controller of the data in the youth database, and STIL is processor.");

    /** The purposes. */
    public static final LegalRule PURPOSE = youthAct("R-GDPR-2", "§§ 15 c-15 e")
            .title("Formål", "Purposes")
            .says(
                    "Oplysningerne bruges til ungeindsatsen, opfølgning på plan og pålæg og beskæftigelsesindsatsen. STIL og STAR bruger dem også til statistik, der ikke går tilbage til sagerne.",
                    "The data serve the youth effort, the follow-up of plan and injunction and the employment effort. STIL and STAR also use them for statistics, which do not flow back to cases.");

    /** What may be there at which age. */
    public static final LegalRule CONTENT_LIMIT = youthAct("R-GDPR-3", "§ 15 d, stk. 1")
            .title("Færre oplysninger fra 25 år", "Less data from 25 years")
            .says(
                    "Fra 25 år må der kun være oplysninger om uddannelsesstatus, pålæg, højeste fuldførte uddannelse, planer og mål, og kun når det er nødvendigt.",
                    "From 25 only education status, injunction, highest completed education, plans and goals may be there, and only when necessary.");

    /** No free text, no sensitive data. */
    public static final LegalRule NO_FREE_TEXT = roles("R-GDPR-4", "§ 3, stk. 3")
            .title("Ingen følsomme oplysninger og ingen fritekst", "No sensitive data and no free text")
            .says(
                    "Ungedatabasen rummer ikke følsomme oplysninger og ingen fritekst.",
                    "The youth database holds no special categories of data and no free text.");

    /** What may be disclosed to whom. */
    public static final LegalRule DISCLOSURE_LIST = youthAct("R-GDPR-5", "§ 15 d, stk. 2")
            .title("Videregivelse fra Ungedatabasen", "Disclosure out of the youth database")
            .says(
                    "Institutionen, hvor den unge går, får pålæg, risiko for frafald eller afbrud og kontaktperson uden samtykke og andet kun med samtykke. Listen er udtømmende.",
                    "The learner's institution gets injunction, risk of dropout or interruption and contact person without consent, anything else with consent only. The list is exhaustive.");

    /** Person numbers. */
    public static final LegalRule PERSON_NUMBER = dataProtectionAct("R-GDPR-6", "§ 11")
            .title("Personnummer", "Person number")
            .says(
                    "Personnummeret bruges til entydig identifikation og vises aldrig i logge og fejl.",
                    "The person number serves unique identification and never shows in logs and errors.");

    /** The lawful basis. */
    public static final LegalRule LAWFUL_BASIS = dataProtectionAct("R-GDPR-7", "§ 6")
            .title("Behandlingsgrundlag", "Lawful basis")
            .says(
                    "Underretninger og indberetninger bygger på en retlig forpligtelse, ikke på samtykke.",
                    "Notices and reports rest on a legal obligation, not on consent.");

    /** Criminal offences. */
    public static final LegalRule NO_OFFENCES = dataProtectionAct("R-GDPR-8", "§ 8")
            .title("Strafbare forhold", "Criminal offences")
            .says(
                    "Oplysninger om strafbare forhold kan ikke udtrykkes i biblioteket.",
                    "Data on criminal offences cannot be expressed in the library.");

    /** Erasure. */
    public static final LegalRule ERASURE = roles("R-GDPR-9", "§ 4")
            .title("Sletning i Ungedatabasen", "Erasure in the youth database")
            .says(
                    "Oplysninger slettes senest, når den unge fylder 30 år. Optagelsesprøver slettes 2 år efter sidste indlæsning eller ved 25 år.",
                    "Data are erased at the latest when the youth turns 30. Results of admission tests are erased two years after they were last loaded or at 25.");

    /** How long case files are kept. */
    public static final LegalRule RETENTION = LegalRule.draft(Chapter.DATA_PROTECTION, "R-GDPR-10")
            .unverified("Den dataansvarliges egne regler", "")
            .from(DATA_PROTECTION)
            .title("Opbevaring i fagsystemer", "Retention in case systems")
            .says(
                    "Ingen regel siger, hvor længe sager opbevares. Den dataansvarlige skal selv angive det for hver slags.",
                    "No rule says how long cases are kept. The controller must set it for each kind.");

    /** Who may read. */
    public static final LegalRule ACCESS = roles("R-GDPR-11", "§ 5")
            .title("Adgang efter behov", "Access by need")
            .says(
                    "Kun den, der har et arbejdsbetinget behov og en autorisation, har adgang. Adgangen lukkes straks, når autorisationen ophører.",
                    "Only those with a work-related need and an authorisation have access. It is closed at once when the authorisation ends.");

    /** Logging. */
    public static final LegalRule LOGGING = roles("R-GDPR-12", "§ 7")
            .title("Logning", "Logging")
            .says(
                    "Hvert opslag og hver videregivelse efterlader en linje i loggen.",
                    "Each look and each disclosure leaves an entry in the log.");

    /** Breaches. */
    public static final LegalRule BREACH = roles("R-GDPR-13", "§ 8")
            .title("Brud på persondatasikkerheden", "Breach of security")
            .says(
                    "STIL giver kommunen besked inden 48 timer om brud, der stammer fra dens egen brug. Andre brud anmeldes inden 72 timer.",
                    "STIL tells the municipality within 48 hours of a breach that stems from its own use. Any other is notified within 72 hours.");

    /** Rights of the youth. */
    public static final LegalRule RIGHTS = roles("R-GDPR-14", "§ 10")
            .title("Den unges rettigheder", "Rights of the youth")
            .says(
                    "Kommunen besvarer den unges anmodninger. STIL sender dem videre snarest og bistår.",
                    "The municipality answers the youth's requests. STIL forwards them as soon as possible and assists.");

    /** What the youth is told. */
    public static final LegalRule INFORMATION = LegalRule.draft(Chapter.DATA_PROTECTION, "R-GDPR-15")
            .seed("Vejledning 2.0 (januar 2022)")
            .from(Dates.REFORM_2022)
            .title("Oplysning til den unge", "Information to the youth")
            .says(
                    "Den unge får besked om hver videregivelse og inddrages i vurderingen.",
                    "The youth is told of each transfer and takes part in the assessment.");

    /** Data minimisation. */
    public static final LegalRule MINIMISATION = LegalRule.draft(Chapter.DATA_PROTECTION, "R-GDPR-17")
            .law("BEK 113/2026", "§ 47, stk. 2")
            .from(Dates.REFORM_2022)
            .title("Kun det nødvendige", "Only what is needed")
            .says(
                    "Først ved optagelsen sendes den seneste vurdering, uden historik og uden begrundelse.",
                    "Only on admission the latest assessment is sent, without history and without reasons.");

    private DataProtectionRules() {}

    private static Draft roles(String id, String paragraph) {
        return LegalRule.draft(Chapter.DATA_PROTECTION, id)
                .law(ROLES_ORDER, paragraph)
                .from(Dates.UDBROLE);
    }

    private static Draft youthAct(String id, String paragraph) {
        return LegalRule.draft(Chapter.DATA_PROTECTION, id)
                .law(YOUTH_ACT, paragraph)
                .from(Dates.UDB_2019);
    }

    private static Draft dataProtectionAct(String id, String paragraph) {
        return LegalRule.draft(Chapter.DATA_PROTECTION, id)
                .law(DATA_PROTECTION_ACT, paragraph)
                .from(DATA_PROTECTION);
    }

    static List<LegalRule> all() {
        return List.of(
                ROLES,
                PURPOSE,
                CONTENT_LIMIT,
                NO_FREE_TEXT,
                DISCLOSURE_LIST,
                PERSON_NUMBER,
                LAWFUL_BASIS,
                NO_OFFENCES,
                ERASURE,
                RETENTION,
                ACCESS,
                LOGGING,
                BREACH,
                RIGHTS,
                INFORMATION,
                MINIMISATION);
    }

    static List<NotModelled> notModelled() {
        return List.of(
                new NotModelled(
                        "R-GDPR-16",
                        Chapter.DATA_PROTECTION,
                        new Text("Tredjelande og underdatabehandlere", "Third countries and sub-processors"),
                        new Text(
                                "Det er et forhold mellem STIL og kommunen. Biblioteket overfører intet til tredjelande.",
                                "It is a matter between STIL and the municipality. The library transfers nothing to third countries.")),
                new NotModelled(
                        "R-GDPR-18",
                        Chapter.DATA_PROTECTION,
                        new Text("Konsekvensanalyse", "Impact assessment"),
                        new Text(
                                "STIL laver analysen på kommunernes vegne. Den er et dokument og ikke noget, kode kan afgøre.",
                                "STIL makes the assessment for the municipalities. It is a document and nothing that code can decide.")));
    }
}
