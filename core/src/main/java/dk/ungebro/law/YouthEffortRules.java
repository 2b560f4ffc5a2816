package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/** The municipal youth effort. */
public final class YouthEffortRules {

    private static final String YOUTH_ACT = "LBK 953/2024";
    private static final LocalDate UDB_2024 = LocalDate.of(2024, 8, 1);
    private static final LocalDate PREPARATORY_EDUCATION = LocalDate.of(2019, 8, 1);

    /** The duty of those of 15 to 17 years. */
    public static final LegalRule DUTY_UNDER_18 = draft("R-KUI-1", "§ 2 a, stk. 1; BEK 512/2025 § 27, stk. 2, nr. 3")
            .title("Pligt til uddannelse for 15-17-årige", "Duty of education for 15 to 17 year-olds")
            .says(
                    "En ung på 15-17 år skal være i uddannelse, i job på mindst 20 timer om ugen eller i anden aktivitet, der fører mod uddannelse.",
                    "A youth of 15 to 17 is in education, in work of at least 20 hours a week or in another activity that leads to education.");

    /** The exemption from that duty. */
    public static final LegalRule EXEMPTION_UNDER_18 = draft("R-KUI-2", "§ 2 a, stk. 2")
            .title("Fritagelse for pligten", "Exemption from the duty")
            .says(
                    "Kommunen kan fritage en ung på 15-17 år for pligten. I den tid løber fristen for kontakt ikke.",
                    "The municipality may exempt a youth of 15 to 17 from the duty. The clock of contact does not run in that time.");

    /** Contact with a youth under 18, in the first order. */
    public static final LegalRule CONTACT_UNDER_18_2019 = contact("BEK 1014/2019", "§ 10")
            .from(Dates.UDB_2019)
            .to(UDB_2024)
            .title("Kontakt til 15-17-årige", "Contact with 15 to 17 year-olds")
            .says(
                    "Kommunen kontakter den unge senest 5 arbejdsdage efter, at den ved, at planen ikke følges. En ny aktivitet er i gang senest 30 dage efter kontakten.",
                    "The municipality contacts the youth within 5 working days of knowing that the plan is not followed. A new activity is found within 30 days of the contact.");

    /** Contact with a youth under 18, in the order of 2024. */
    public static final LegalRule CONTACT_UNDER_18_2024 = contact("BEK 745/2024", "")
            .from(UDB_2024)
            .to(Dates.UDB_2025)
            .title("Kontakt til 15-17-årige", "Contact with 15 to 17 year-olds")
            .says(
                    CONTACT_UNDER_18_2019.explanation().da(),
                    CONTACT_UNDER_18_2019.explanation().en());

    /** Contact with a youth under 18. */
    public static final LegalRule CONTACT_UNDER_18 = contact("BEK 512/2025", "§ 29")
            .from(Dates.UDB_2025)
            .title("Kontakt til 15-17-årige", "Contact with 15 to 17 year-olds")
            .says(
                    CONTACT_UNDER_18_2019.explanation().da(),
                    CONTACT_UNDER_18_2019.explanation().en());

    /** The two dates that are reported. */
    public static final LegalRule REPORT_CONTACT_DATES = LegalRule.draft(Chapter.YOUTH_EFFORT, "R-KUI-4")
            .law("BEK 512/2025", "§ 38")
            .from(Dates.UDB_2019)
            .title("Indberetning af kontakt og ny plan", "Report of contact and new plan")
            .says(
                    "Kommunen indberetter både datoen for kontakten og datoen for den reviderede plan.",
                    "The municipality reports both the day of the contact and the day of the revised plan.");

    /** The education plan. */
    public static final LegalRule EDUCATION_PLAN = draft("R-KUI-5", "§§ 2 c-2 e")
            .title("Uddannelsesplan", "Education plan")
            .says(
                    "Planen fra 9. klasse rummer mål, ønske, forældrenes bemærkninger og underskrifter. Mangler en ung på 15-17 år en plan fra skolen, laver kommunen den.",
                    "The plan of 9th grade holds goal, wish, the parents' remarks and signatures. The municipality makes one for a youth of 15 to 17 without a plan of a school.");

    /** Until when the plan is revised. */
    public static final LegalRule PLAN_REVISION = draft("R-KUI-6", "§ 2 f, stk. 3")
            .title("Revision af planen", "Revision of the plan")
            .says(
                    "Planen revideres efter behov, indtil den unge fylder 25 år eller forinden er i mål.",
                    "The plan is revised when needed until the youth turns 25 or has reached the goal before.");

    /** One coordinated effort. */
    public static final LegalRule COORDINATION = draft("R-KUI-7", "§ 2 j")
            .title("Samlet ungeindsats", "One coordinated effort")
            .says(
                    "Den kommunale ungeindsats samordner uddannelse, beskæftigelse og sociale indsatser for unge under 25 år.",
                    "The municipal youth effort coordinates education, employment and social effort for youths under 25.");

    /** The target group of preparatory basic education. */
    public static final LegalRule FGU_TARGET_GROUP = draft("R-KUI-8", "§ 2 k")
            .from(PREPARATORY_EDUCATION)
            .title("Målgruppevurdering til FGU", "Target-group assessment for FGU")
            .says(
                    "FGU er for unge under 25 år uden ungdomsuddannelse, der har behov for særlig forberedelse. En ny vurdering kan ske 6 måneder efter et afslag.",
                    "FGU is for youths under 25 without a youth education who need special preparation. A new assessment is possible six months after a negative one.");

    /** The contact person of the youth effort. */
    public static final LegalRule CONTACT_PERSON = draft("R-KUI-9", "§ 2 l")
            .from(PREPARATORY_EDUCATION)
            .title("Gennemgående kontaktperson", "One continuous contact person")
            .says(
                    "En ung, der af personlige eller sociale grunde har brug for flere enheder, får én kontaktperson fra 8. klasse. Den kan genoprettes før 25 år.",
                    "A youth who needs several units for personal or social reasons has one contact person from 8th grade. It may be re-established before 25.");

    /** Guidance. */
    public static final LegalRule GUIDANCE = draft("R-KUI-10", "§ 3, stk. 3")
            .title("Vejledning", "Guidance")
            .says(
                    "Unge under 25 år uden fuldtidsarbejde og uddannelse vejledes. Unge under 30 år med uddannelsespålæg vejledes, når kommunen beder om det.",
                    "Youths under 25 without full-time work and education are guided. Those under 30 with an injunction are guided at the municipality's request.");

    /** Retention together with the municipality. */
    public static final LegalRule JOINT_RETENTION = draft("R-KUI-11", "§ 12 a")
            .title("Fælles fastholdelse", "Joint retention")
            .says(
                    "Institutionen tilrettelægger fastholdelse af unge under 25 år sammen med kommunen.",
                    "The institution organises the retention of youths under 25 together with the municipality.");

    /** The notice to the municipality of residence. */
    public static final LegalRule NOTIFY_RESIDENCE = draft("R-KUI-12", "§ 12 c")
            .title("Underretning af bopælskommunen", "Notice to the municipality of residence")
            .says(
                    "For unge under 25 år uden en ungdomsuddannelse underretter institutionen om optagelse, afbrud, fuldførelse og overhængende risiko for frafald.",
                    "For youths under 25 without a youth education the institution gives notice of admission, interruption, completion and imminent risk of dropout.");

    private YouthEffortRules() {}

    private static Draft draft(String id, String paragraph) {
        return LegalRule.draft(Chapter.YOUTH_EFFORT, id)
                .law(YOUTH_ACT, paragraph)
                .from(Dates.UDB_2019);
    }

    private static Draft contact(String act, String paragraph) {
        return LegalRule.draft(Chapter.YOUTH_EFFORT, "R-KUI-3").law(act, paragraph);
    }

    static List<LegalRule> all() {
        return List.of(
                DUTY_UNDER_18,
                EXEMPTION_UNDER_18,
                CONTACT_UNDER_18_2019,
                CONTACT_UNDER_18_2024,
                CONTACT_UNDER_18,
                REPORT_CONTACT_DATES,
                EDUCATION_PLAN,
                PLAN_REVISION,
                COORDINATION,
                FGU_TARGET_GROUP,
                CONTACT_PERSON,
                GUIDANCE,
                JOINT_RETENTION,
                NOTIFY_RESIDENCE);
    }

    static List<NotModelled> notModelled() {
        return List.of(
                new NotModelled(
                        "R-KUI-13",
                        Chapter.YOUTH_EFFORT,
                        new Text("Møder om elevernes forudsætninger", "Meetings on learners' preconditions"),
                        new Text(
                                "Møderne handler om elever i almindelighed og bruger ingen oplysninger om den enkelte.",
                                "The meetings are about learners in general and use no data on any of them.")),
                new NotModelled(
                        "R-KUI-14",
                        Chapter.YOUTH_EFFORT,
                        new Text("Ophævede paragraffer", "Repealed paragraphs"),
                        new Text(
                                "§§ 2 i, 12 b og 15 a er ophævet, så ingen regel henviser til dem; en test holder øje med det.",
                                "§§ 2 i, 12 b and 15 a are repealed, so no rule cites them; a test watches over it.")));
    }
}
