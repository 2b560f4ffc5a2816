package dk.ungebro.law;

import java.util.List;

/** The follow-up on a risk of dropout. */
public final class FollowUpRules {

    private static final String GUIDE = "Vejledning 2.0 (januar 2022)";

    /** The duty to contact the youth. */
    public static final LegalRule REACT_TO_RISK = LegalRule.draft(Chapter.FOLLOW_UP, "R-FOLLOW-1")
            .law("LAB", "§ 30, stk. 9")
            .from(Dates.REFORM_2022)
            .title("Kontakt til den unge", "The duty to contact the youth")
            .says(
                    "Underrettes kommunen om risiko for frafald inden for 6 måneder efter studiestart, skal den "
                            + "kontakte den unge. Loven sætter ingen frist i dage.",
                    "If notified of a risk of dropout within 6 months after study start, the municipality must contact "
                            + "the youth. The act sets no number of days.");

    /** The decision on retention. */
    public static final LegalRule DECIDE_RETENTION = LegalRule.draft(Chapter.FOLLOW_UP, "R-FOLLOW-2")
            .seed(GUIDE)
            .from(Dates.REFORM_2022)
            .title("Beslutning om fastholdelse", "The decision on retention")
            .says(
                    "Kommunen tager hurtigst muligt stilling til fastholdelse sammen med den unge og institutionen.",
                    "The municipality decides on retention as soon as possible, with youth and institution involved.");

    /** The day of receipt counts. */
    public static final LegalRule RECEIPT_COUNTS = LegalRule.draft(Chapter.FOLLOW_UP, "R-FOLLOW-3")
            .law("LAB", "§ 30, stk. 9")
            .from(Dates.REFORM_2022)
            .title("Modtagelsen tæller", "The day of receipt counts")
            .says(
                    "Det afgørende er, hvornår kommunen underrettes, ikke hvornår institutionen så risikoen.",
                    "What counts is when the municipality is notified, not when the institution saw the risk.");

    /** What holds after the six months. */
    public static final LegalRule AFTER_THE_WINDOW = LegalRule.draft(Chapter.FOLLOW_UP, "R-FOLLOW-4")
            .seed(GUIDE)
            .from(Dates.REFORM_2022)
            .title("Efter de 6 måneder", "After the six months")
            .says(
                    "Efter de 6 måneder er der ingen pligt efter § 30, stk. 9, men abonnementet består, og kommunen "
                            + "modtager stadig underretninger.",
                    "After the six months there is no duty by § 30(9), but the subscription stays open and notices "
                            + "still arrive.");

    /** Each notice counts. */
    public static final LegalRule EACH_NOTICE = LegalRule.draft(Chapter.FOLLOW_UP, "R-FOLLOW-5")
            .law("LAB", "§ 30, stk. 9")
            .from(Dates.REFORM_2022)
            .title("Hver underretning tæller", "Each notice counts")
            .says(
                    "Hver ny underretning inden for de 6 måneder udløser pligten igen.",
                    "Each new notice in the six months brings the duty again.");

    /** What study start is. */
    public static final LegalRule STUDY_START = LegalRule.draft(Chapter.FOLLOW_UP, "R-FOLLOW-6")
            .unverified("LAB", "§ 30, stk. 9")
            .from(Dates.REFORM_2022)
            .title("Studiestart", "What study start is")
            .says(
                    "Loven siger ikke, hvad studiestart er. Her er det startdagen i beskeden om optagelse, og hver "
                            + "optagelse har sin egen.",
                    "The act does not say what study start is. Here it is the start day in the admission message, and "
                            + "each admission has its own.");

    /** The named recipient. */
    public static final LegalRule NAMED_RECIPIENT = LegalRule.draft(Chapter.FOLLOW_UP, "R-FOLLOW-7")
            .seed(GUIDE)
            .from(Dates.REFORM_2022)
            .title("Udpeget modtager", "The named recipient")
            .says(
                    "Der er altid en udpeget modtager af institutionens beskeder, også når en sagsbehandler er holdt op.",
                    "There is always a designated recipient of the institution's messages, also when a case worker "
                            + "has left.");

    private FollowUpRules() {}

    static List<LegalRule> all() {
        return List.of(
                REACT_TO_RISK,
                DECIDE_RETENTION,
                RECEIPT_COUNTS,
                AFTER_THE_WINDOW,
                EACH_NOTICE,
                STUDY_START,
                NAMED_RECIPIENT);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
