package dk.ungebro.law;

import java.util.List;

/** Mentor support. */
public final class MentorRules {

    /** Mentor right. */
    public static final LegalRule MENTOR_RIGHT = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-2")
            .law("LAB", "§ 167, stk. 3")
            .from(Dates.REFORM_2022)
            .title("Ret til mentor", "Mentor right")
            .says(
                    "Retten til mentor gælder i 6 måneder fra optagelsen og derefter 6 måneder fra den bruges.",
                    "The right to a mentor lasts 6 months from admission, and then 6 months from its use.");

    /** Mentor extension. */
    public static final LegalRule MENTOR_EXTENSION = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-1")
            .law("LAB", "§ 167, stk. 1")
            .from(Dates.LAB19)
            .title("Forlængelse af mentor", "Mentor extension")
            .says(
                    "Mentorstøtte kan forlænges med op til 6 måneder efter en konkret vurdering.",
                    "Mentor support may be extended by up to 6 months after an assessment.");

    /** The five items of the agreement. */
    public static final LegalRule MENTOR_AGREEMENT = LegalRule.draft(Chapter.MENTOR, "R-MENTOR-9")
            .law("BEK 1216/2023", "§ 52")
            .from(Dates.LAB19)
            .title("Aftalens fem punkter", "The five items of the agreement")
            .says(
                    "Aftalen har mål, mentors navn og kontakt, opgaver, varighed og timetal.",
                    "The agreement holds goal, mentor's name and contact, tasks, duration and hours.");

    private MentorRules() {}

    static List<LegalRule> all() {
        return List.of(MENTOR_RIGHT, MENTOR_EXTENSION, MENTOR_AGREEMENT);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
