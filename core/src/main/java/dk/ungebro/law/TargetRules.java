package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/** Target groups and readiness. */
public final class TargetRules {

    private static final LocalDate PARAGRAPH_43 = LocalDate.of(2021, 6, 14);
    private static final LocalDate JOB_DIRECTED_TRIAL_BEGINS = LocalDate.of(2022, 4, 1);

    /** The benefits that ended with the reform. */
    public static final LegalRule FORMER_BENEFITS = LegalRule.draft(Chapter.TARGET, "R-TARGET-1")
            .law("LAB", "§ 6, nr. 4")
            .from(Dates.LAB19)
            .to(Dates.BENEFIT_REFORM)
            .title("Uddannelsesparat med uddannelseshjælp", "Education-ready on education allowance")
            .says(
                    "Uddannelsesparat er den, der er under 30 år, er uden erhvervskompetencegivende uddannelse, er uden"
                            + " for integrationsprogrammet og får uddannelseshjælp eller overgangsydelse. De to ydelser"
                            + " og SHO-ydelsen findes til og med 30. juni 2025.",
                    "Education-ready is who is under 30, has no vocationally qualifying education, is not in the"
                            + " introduction programme and lives on education allowance or transition benefit. The two"
                            + " and the SHO benefit exist until 30 June 2025.");

    /** Under 30 in the education benefit groups. */
    public static final LegalRule UNDER_30 = LegalRule.draft(Chapter.TARGET, "R-TARGET-1")
            .law("LAB", "§ 6, nr. 4")
            .from(Dates.BENEFIT_REFORM)
            .title("Uddannelsesparat med kontanthjælp", "Education-ready on cash benefit")
            .says(
                    "Uddannelsesparat er den, der er under 30 år, er uden erhvervskompetencegivende uddannelse, er uden"
                            + " for integrationsprogrammet og får kontanthjælp.",
                    "Education-ready is who is under 30, has no vocationally qualifying education, is not in the"
                            + " introduction programme and lives on cash benefit.");

    /** Activity-ready instead of education-ready. */
    public static final LegalRule ACTIVITY_READY = LegalRule.draft(Chapter.TARGET, "R-TARGET-2")
            .law("LAB", "§ 6, nr. 5")
            .from(Dates.LAB19)
            .title("Aktivitetsparat", "Activity-ready")
            .says(
                    "Den, der ellers var uddannelsesparat, men har brug for hjælp i længere tid end ca. et år, er"
                            + " aktivitetsparat. Man er enten i nr. 4 eller i nr. 5.",
                    "Who would be education-ready but needs help for longer than about a year is activity-ready. One is"
                            + " in nr. 4 or in nr. 5, never in both.");

    /** Under 25 for recipients of unemployment benefit. */
    public static final LegalRule UNDER_25 = LegalRule.draft(Chapter.TARGET, "R-TARGET-3")
            .law("LAB", "§ 27, stk. 3, og § 30, stk. 1-2")
            .from(Dates.LAB19)
            .title("Under 25 år på dagpenge", "Under 25 on unemployment benefit")
            .says(
                    "En dagpengemodtager under 25 år uden uddannelse og uden forsørgelsespligt henvises til kommunen"
                            + " inden 2 uger og skal have uddannelsespålæg, når en uddannelse vurderes at kunne"
                            + " gennemføres. Alderen prøves ved hver handling.",
                    "A recipient of unemployment benefit under 25 without education and without children to support is"
                            + " referred to the municipality within 2 weeks and must get an injunction once assessed"
                            + " able to complete an education. The age is tested at each act.");

    /** Three degrees of readiness. */
    public static final LegalRule READINESS = LegalRule.draft(Chapter.TARGET, "R-TARGET-4")
            .law("BEK 1216/2023", "§ 4, stk. 3-5")
            .from(Dates.ORDERS_2024)
            .title("Parathed", "Readiness")
            .says(
                    "Kommunen skønner, om den unge er åbenlyst uddannelsesparat, uddannelsesparat eller"
                            + " aktivitetsparat. Ca. et år er et skøn og regnes aldrig ud.",
                    "The municipality judges whether the youth is obviously education-ready, education-ready or"
                            + " activity-ready. About a year is a judgement and is never computed.");

    /** The three months until the final placement. */
    public static final LegalRule PLACEMENT = LegalRule.draft(Chapter.TARGET, "R-TARGET-5")
            .law("BEK 1216/2023", "§ 6")
            .from(Dates.ORDERS_2024)
            .title("Visitation inden 3 måneder", "Placement within 3 months")
            .says(
                    "Ved første samtale afgøres, om den unge er åbenlyst uddannelsesparat eller helt undtagelsesvis"
                            + " aktivitetsparat. Alle andre er uddannelsesparate i de første 3 måneder efter første"
                            + " henvendelse og visiteres endeligt, når de er gået.",
                    "The first interview decides whether the youth is obviously education-ready or, quite"
                            + " exceptionally, activity-ready. Everyone else is education-ready for the first 3 months"
                            + " from first contact and is finally placed at their end.");

    /** Job-directed effort, the trial. */
    public static final LegalRule JOB_DIRECTED_TRIAL = LegalRule.draft(Chapter.TARGET, "R-TARGET-6")
            .law("LAB", "§ 30 a")
            .from(JOB_DIRECTED_TRIAL_BEGINS)
            .to(Dates.ORDERS_2024)
            .title("Jobrettet indsats på forsøg", "Job-directed effort on trial")
            .says(
                    "Som forsøg kan den, der ønsker det og ikke er åbenlyst uddannelsesparat, få en jobrettet indsats i"
                            + " stedet for uddannelsespålæg.",
                    "As a trial, who wants it and is not obviously education-ready may be offered a job-directed effort"
                            + " in place of an injunction.");

    /** Job-directed effort, made permanent. */
    public static final LegalRule JOB_DIRECTED = LegalRule.draft(Chapter.TARGET, "R-TARGET-6")
            .law("LAB", "§ 30 a")
            .from(Dates.ORDERS_2024)
            .title("Jobrettet indsats", "Job-directed effort")
            .says(
                    "Den, der ønsker det og ikke er åbenlyst uddannelsesparat, kan få en jobrettet indsats og er så"
                            + " fritaget for uddannelsespålæg. Pålægget kommer tilbage, når pligten til cv eller Min Plan"
                            + " ikke opfyldes, eller når den unge ønsker uddannelse.",
                    "Who wants it and is not obviously education-ready may be offered a job-directed effort and is then"
                            + " exempt from the injunction. It returns when the duties on CV or Min Plan fail, or when"
                            + " the youth wants education.");

    /** The code of the contact group. */
    public static final LegalRule CONTACT_GROUP_12 = LegalRule.draft(Chapter.TARGET, "R-TARGET-7")
            .law("BEK 113/2026", "§ 15, nr. 10")
            .from(Dates.MUNICIPALITY_2026)
            .title("Kontaktgruppe 12", "Contact group 12")
            .says(
                    "Kontaktgruppe 12 er § 6, nr. 4 og 5. Paratheden viser, hvilken af de to det er.",
                    "Contact group 12 is § 6 nr. 4 and 5. Readiness tells which of the two.");

    /** The introduction programme, until the paragraph moved to § 43. */
    public static final LegalRule INTRODUCTION_2020 = LegalRule.draft(Chapter.TARGET, "R-TARGET-8")
            .law("BEK 1313/2019", "§ 44")
            .from(Dates.LAB19)
            .to(PARAGRAPH_43)
            .title("Integrationsprogrammet (§ 44)", "The introduction programme (§ 44)")
            .says(
                    "Deltagere i integrationsprogrammet på overgangsydelse eller SHO-ydelse kan have abonnement med et"
                            + " uddannelsespålæg.",
                    "Participants of the introduction programme on transition or SHO benefit may have a subscription"
                            + " with an injunction.");

    /** The introduction programme, until the paragraph moved to § 47. */
    public static final LegalRule INTRODUCTION_2021 = LegalRule.draft(Chapter.TARGET, "R-TARGET-8")
            .law("BEK 1195/2021", "§ 43, stk. 1-2")
            .from(PARAGRAPH_43)
            .to(Dates.ORDERS_2024)
            .title("Integrationsprogrammet (§ 43)", "The introduction programme (§ 43)")
            .says(
                    "Deltagere i integrationsprogrammet med uddannelsespålæg kan have abonnement, men deres støttebehov"
                            + " videregives ikke: det gælder kun § 6, nr. 1, 4 og 5.",
                    "Participants of the introduction programme with an injunction may have a subscription, but their"
                            + " support need is not passed on: that covers § 6 nr. 1, 4 and 5 only.");

    /** The introduction programme, until the benefits became one. */
    public static final LegalRule INTRODUCTION_2024 = LegalRule.draft(Chapter.TARGET, "R-TARGET-8")
            .law("BEK 1220/2023", "§ 47, stk. 1-2")
            .from(Dates.ORDERS_2024)
            .to(Dates.BENEFIT_REFORM)
            .title("Integrationsprogrammet (§ 47)", "The introduction programme (§ 47)")
            .says(
                    "Deltagere i integrationsprogrammet med uddannelsespålæg kan have abonnement, men deres støttebehov"
                            + " videregives ikke. SHO-programmet udgik i 2025.",
                    "Participants of the introduction programme with an injunction may have a subscription, but their"
                            + " support need is not passed on. The SHO programme was dropped in 2025.");

    /** The introduction programme: subscription without transfer. */
    public static final LegalRule INTRODUCTION = LegalRule.draft(Chapter.TARGET, "R-TARGET-8")
            .law("BEK 113/2026", "§ 47, stk. 1-2")
            .from(Dates.BENEFIT_REFORM)
            .title("Integrationsprogrammet på kontanthjælp", "The introduction programme on cash benefit")
            .says(
                    "Deltagere i integrationsprogrammet på kontanthjælp med uddannelsespålæg kan have abonnement, men"
                            + " deres støttebehov videregives ikke (indtil 31. januar 2026 BEK 803/2025).",
                    "Participants of the introduction programme on cash benefit with an injunction may have a"
                            + " subscription, but their support need is not passed on (until 31 January 2026 BEK"
                            + " 803/2025).");

    /** The plan of a job-directed youth. */
    public static final LegalRule JOB_PLAN = LegalRule.draft(Chapter.TARGET, "R-JOB-1")
            .law("BEK 113/2026", "§ 42")
            .from(JOB_DIRECTED_TRIAL_BEGINS)
            .title("Jobplan under jobrettet indsats", "Job plan while job-directed")
            .says(
                    "Under en jobrettet indsats er planen en jobplan. Den bliver en uddannelsesplan, når indsatsen"
                            + " ophører, undtagen ved det fyldte 30. år.",
                    "During a job-directed effort the plan is a job plan. It becomes an education plan when the effort"
                            + " ends, except at 30.");

    private TargetRules() {}

    static List<LegalRule> all() {
        return List.of(
                FORMER_BENEFITS,
                UNDER_30,
                ACTIVITY_READY,
                UNDER_25,
                READINESS,
                PLACEMENT,
                JOB_DIRECTED_TRIAL,
                JOB_DIRECTED,
                CONTACT_GROUP_12,
                INTRODUCTION_2020,
                INTRODUCTION_2021,
                INTRODUCTION_2024,
                INTRODUCTION,
                JOB_PLAN);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
