package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/** Preparatory basic education and special support. */
public final class PreparatoryEducationRules {

    private static final String YOUTH_ACT = "LBK 953/2024";
    private static final LocalDate START = LocalDate.of(2019, 8, 1);

    /** The plan for preparatory basic education. */
    public static final LegalRule PLAN_CONTENT = draft("R-FGU-1", YOUTH_ACT, "§ 2 f, stk. 1; § 2 k, stk. 5")
            .title("Uddannelsesplan til FGU", "Education plan for FGU")
            .says(
                    "Planen angiver spor, varighed, mål, kontaktperson, mål for støtte og et eventuelt afsøgningsforløb på højst 2 uger.",
                    "The plan states track, duration, goal, contact person, aims of support and any exploratory course of at most two weeks.");

    /** The course plan. */
    public static final LegalRule COURSE_PLAN = draft("R-FGU-2", "LBK 606/2019", "§§ 25-26")
            .title("Forløbsplan", "Course plan")
            .says(
                    "Institutionen laver en forløbsplan sammen med eleven. Den har syv punkter, som alle skal være der.",
                    "The institution makes a course plan with the learner. It has seven items, all of which must be there.");

    /** Changes of the course. */
    public static final LegalRule CHANGE = draft("R-FGU-3", YOUTH_ACT, "§ 2 f, stk. 2")
            .title("Ændring af forløbet", "Change of the course")
            .says(
                    "Kommunen godkender en ændring, der forlænger forløbet eller ændrer målet. Om andre ændringer orienteres den.",
                    "The municipality approves a change that extends the course or alters its goal. It is informed of any other.");

    /** Absence. */
    public static final LegalRule ABSENCE = draft("R-FGU-4", "BEK 479/2019", "§§ 17-18")
            .title("Fravær i FGU", "Absence in FGU")
            .says(
                    "Fravær registreres ved begyndelsen af hver enhed som den faktiske tid, dog mindst 30 minutter, og som lovligt eller ulovligt.",
                    "Absence is registered at the start of each unit as the actual time, but at least 30 minutes, and as lawful or unlawful.");

    /** Documentation of special support. */
    public static final LegalRule SUPPORT_DOCUMENTATION = LegalRule.draft(Chapter.PREPARATORY_EDUCATION, "R-SPS-1")
            .law("BEK 512/2025", "§ 20")
            .from(Dates.UDB_2025)
            .title("Dokumentation til specialpædagogisk støtte", "Documentation for special support")
            .says(
                    "Dokumentation for funktionsnedsættelse og resultater af ordblindetest sendes i systemet for specialpædagogisk støtte, ikke i Ungedatabasen.",
                    "Documentation of disability and results of dyslexia tests go through the system of special support, not the youth database.");

    private PreparatoryEducationRules() {}

    private static Draft draft(String id, String act, String paragraph) {
        return LegalRule.draft(Chapter.PREPARATORY_EDUCATION, id)
                .law(act, paragraph)
                .from(START);
    }

    static List<LegalRule> all() {
        return List.of(PLAN_CONTENT, COURSE_PLAN, CHANGE, ABSENCE, SUPPORT_DOCUMENTATION);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
