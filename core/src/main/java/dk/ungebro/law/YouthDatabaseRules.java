package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/** Reports to the youth database. */
public final class YouthDatabaseRules {

    private static final LocalDate WITHOUT_READINESS = LocalDate.of(2024, 8, 1);

    /** Reports at once. */
    public static final LegalRule REPORT_AT_ONCE = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-1")
            .law("BEK 512/2025", "§ 31, stk. 1")
            .from(Dates.UDB_2019)
            .title("Snarest", "At once")
            .says(
                    "Kommuner og institutioner indberetter om den enkelte med CPR-nummer, snarest efter at oplysningen"
                            + " findes.",
                    "Municipalities and institutions report on each youth by CPR number, as soon as the information"
                            + " exists.");

    /** Age scope of UDB. */
    public static final LegalRule UDB_SCOPE = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-2")
            .law("BEK 512/2025", "§ 31, stk. 2-3")
            .from(Dates.UDB_2019)
            .title("15-29-årige", "Age scope of UDB")
            .says(
                    "Der indberettes om 15-29-årige med bopæl i Danmark, der ikke har gennemført en ungdomsuddannelse"
                            + " eller en videregående uddannelse.",
                    "Reports concern youths of 15 to 29 years who live in Denmark and have completed neither a youth"
                            + " education nor a higher education.");

    /** Programmes of six weeks. */
    public static final LegalRule SIX_WEEKS = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-3")
            .law("BEK 512/2025", "§ 31, stk. 4")
            .from(Dates.UDB_2019)
            .title("Mindst 6 uger", "Programmes of six weeks")
            .says(
                    "Der indberettes kun om forløb på mindst 6 uger. En pause på op til 100 dage i enkeltfag er ikke et"
                            + " afbrud.",
                    "Only programmes of at least six weeks are reported. A pause of up to 100 days in single subjects is"
                            + " not an interruption.");

    /** The fields until 24 years, with the readiness assessment. */
    public static final LegalRule FIELDS_WITH_READINESS = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-4")
            .law("BEK 1290/2022", "")
            .from(Dates.UDB_2019)
            .to(WITHOUT_READINESS)
            .title("Felter for 15-24-årige med parathed", "Fields until 24 years, with readiness")
            .says(
                    "Om 15-24-årige indberettes det fulde sæt af felter, også uddannelsesparathedsvurderingen.",
                    "On youths of 15 to 24 years the full set of fields is reported, the readiness assessment too.");

    /** The fields until 24 years. */
    public static final LegalRule FIELDS_UNDER_25 = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-4")
            .law("BEK 512/2025", "§ 32")
            .from(WITHOUT_READINESS)
            .title("Felter for 15-24-årige", "Fields until 24 years")
            .says(
                    "Om 15-24-årige indberettes også optagelsesprøve, beskæftigelse, aktiviteter og den tilknyttede"
                            + " kontaktperson.",
                    "On youths of 15 to 24 years admission test, employment, activities and the assigned contact person"
                            + " are reported too.");

    /** The fields from 25 years. */
    public static final LegalRule FIELDS_FROM_25 = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-5")
            .law("BEK 512/2025", "§ 33")
            .from(Dates.UDB_2019)
            .title("Felter for 25-29-årige", "Fields from 25 years")
            .says(
                    "Om 25-29-årige indberettes kun optagelse, afbrud, gennemførelse, risiko, pålæg samt mål og ønsker.",
                    "On youths of 25 to 29 years only admission, interruption, completion, risk, injunction, goals and"
                            + " wishes are reported.");

    /** What the municipality adds for an injunction, with programme and institution. */
    public static final LegalRule INJUNCTION_FIELDS_OLD = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-6")
            .law("BEK 1979/2021", "")
            .from(Dates.UDB_2019)
            .to(Dates.UDB_2022)
            .title("Pålæggets felter med uddannelse", "Fields of the injunction with the programme")
            .says(
                    "Kommunen indberetter pålæggets start, kommune, registrering og ophør samt den pålagte uddannelses"
                            + " kode og institutionsnummer.",
                    "The municipality reports start, municipality, registration and end of the injunction, with code and"
                            + " institution number of the ordered education.");

    /** What the municipality adds for an injunction. */
    public static final LegalRule INJUNCTION_FIELDS = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-6")
            .law("BEK 512/2025", "§ 34")
            .from(Dates.UDB_2022)
            .title("Pålæggets felter", "Fields of the injunction")
            .says(
                    "Kommunen indberetter pålæggets start, kommune, kontakt, registrering og ophør samt støttebehov, uden"
                            + " aldersgrænse.",
                    "The municipality reports start, municipality, contact, registration and end of the injunction, and"
                            + " the support needs, at any age.");

    /** The contact at the institution. */
    public static final LegalRule INSTITUTION_CONTACT = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-7")
            .law("BEK 512/2025", "§ 35")
            .from(Dates.UDB_2022)
            .title("Institutionens kontakt", "The contact at the institution")
            .says(
                    "Institutionen indberetter sin kontakt for unge med pålæg, dog ikke ved FGU og videregående"
                            + " uddannelse.",
                    "The institution reports its contact for youths with an injunction, but not for FGU and higher"
                            + " education.");

    /** Risk when assessed. */
    public static final LegalRule RISK_ASSESSED = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-8")
            .law("BEK 512/2025", "§ 36, stk. 1")
            .from(Dates.UDB_2019)
            .title("Risiko for frafald", "Risk of dropout")
            .says(
                    "Institutionen indberetter risiko for frafald, når den vurderes efter institutionens egne regler om"
                            + " fremmøde og deltagelse.",
                    "The institution reports risk of dropout when assessed by its own rules on attendance and"
                            + " participation.");

    /** Worrying absence. */
    public static final LegalRule WORRYING_ABSENCE = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-9")
            .law("BEK 512/2025", "§ 36, stk. 2")
            .from(Dates.UDB_2022)
            .title("Bekymrende fravær", "Worrying absence")
            .says(
                    "Får eleven besked om bekymrende fravær, indberettes risiko for frafald samtidig.",
                    "When the learner is told of worrying absence, a risk of dropout is reported at the same time.");

    /** Guardian notice. */
    public static final LegalRule GUARDIAN = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-10")
            .law("BEK 512/2025", "§ 36, stk. 3")
            .from(Dates.UDB_2019)
            .title("Forældremyndighedens indehaver", "Guardian notice")
            .says(
                    "Forældremyndighedens indehaver underrettes straks efter indberetningen, når den unge er under 18 år.",
                    "The holder of parental authority is informed at once after the report while the youth is under 18.");

    /** Annulment. */
    public static final LegalRule ANNULMENT = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-11")
            .law("BEK 512/2025", "§ 37")
            .from(Dates.UDB_2019)
            .title("Annullering", "Annulment")
            .says(
                    "En fejl rettes ved at annullere indberetningen med dens hændelsesnummer.",
                    "An error is corrected by annulling the report by its event number.");

    /** Notice of a change of system. */
    public static final LegalRule SYSTEM_CHANGE = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-12")
            .law("BEK 512/2025", "§§ 40-41")
            .from(Dates.UDB_2019)
            .title("Integrationsplatform og varsling", "Integration platform and notice")
            .says(
                    "Der indberettes over STIL's integrationsplatform. Et systemskift varsles 40 arbejdsdage før; ellers"
                            + " kan STIL udskyde det.",
                    "Reports go over STIL's integration platform. A change of system is announced 40 working days before"
                            + " it; otherwise STIL may postpone it.");

    /** Who may read. */
    public static final LegalRule ACCESS = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-13")
            .law("BEK 512/2025", "§ 39")
            .from(Dates.UDB_2019)
            .title("Adgang til oplysningerne", "Access to the data")
            .says(
                    "Bopælskommunen har adgang, skolekommunen til og med 10. klasse, DFDG ved abonnement, og den unges"
                            + " institution til pålæg, risiko og kontaktperson.",
                    "Access has the municipality of residence, the school municipality up to 10th grade, DFDG with a"
                            + " subscription, and the youth's institution to injunction, risk and contact person.");

    /** The institution fetches its own. */
    public static final LegalRule OWN_ENROLMENT = LegalRule.draft(Chapter.YOUTH_DATABASE, "R-UDB-14")
            .unverified("DataTilInstitution 2.0 (STIL)", "")
            .from(Dates.REFORM_2022)
            .title("Kun egne elever", "Own learners only")
            .says(
                    "En institution får kun oplysninger om sine egne optagelser, også når den unge går to steder.",
                    "An institution gets data on its own admissions only, also when the youth is enrolled at two.");

    private YouthDatabaseRules() {}

    static List<LegalRule> all() {
        return List.of(
                REPORT_AT_ONCE,
                UDB_SCOPE,
                SIX_WEEKS,
                FIELDS_WITH_READINESS,
                FIELDS_UNDER_25,
                FIELDS_FROM_25,
                INJUNCTION_FIELDS_OLD,
                INJUNCTION_FIELDS,
                INSTITUTION_CONTACT,
                RISK_ASSESSED,
                WORRYING_ABSENCE,
                GUARDIAN,
                ANNULMENT,
                SYSTEM_CHANGE,
                ACCESS,
                OWN_ENROLMENT);
    }

    static List<NotModelled> notModelled() {
        return List.of(new NotModelled(
                "R-UDB-15",
                Chapter.YOUTH_DATABASE,
                new Text("Markering bortfalder efter 3 måneder", "A note lapses after 3 months"),
                new Text(
                        "Det er ét systems (UDDATA+) måde at vise en markering på. Ingen regel lader en indberettet"
                                + " risiko bortfalde med tiden; den annulleres, hvis den var forkert.",
                        "This is how one system (UDDATA+) shows a note. No rule lets a reported risk lapse with time; it"
                                + " is annulled if it was wrong.")));
    }
}
