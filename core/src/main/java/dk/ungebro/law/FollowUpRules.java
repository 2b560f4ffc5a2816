package dk.ungebro.law;

import java.util.List;

/** The follow-up on a risk of dropout. */
public final class FollowUpRules {

    /** The duty to contact the youth. */
    public static final LegalRule REACT_TO_RISK = LegalRule.draft(Chapter.FOLLOW_UP, "R-FOLLOW-1")
            .law("LAB", "§ 30, stk. 9")
            .from(Dates.REFORM_2022)
            .title("Kontakt til den unge", "The duty to contact the youth")
            .says(
                    "Underrettes kommunen inden for 6 måneder efter studiestart, skal den kontakte den unge.",
                    "If notified within 6 months after study start, the municipality must contact the youth.");

    /** The decision on retention. */
    public static final LegalRule DECIDE_RETENTION = LegalRule.draft(Chapter.FOLLOW_UP, "R-FOLLOW-2")
            .seed("Vejledning 2.0 (januar 2022)")
            .from(Dates.REFORM_2022)
            .title("Beslutning om fastholdelse", "The decision on retention")
            .says(
                    "Kommunen tager stilling til fastholdelse sammen med den unge og institutionen.",
                    "The municipality decides on retention, with youth and institution involved.");

    /** The named recipient. */
    public static final LegalRule NAMED_RECIPIENT = LegalRule.draft(Chapter.FOLLOW_UP, "R-FOLLOW-7")
            .seed("Vejledning 2.0 (januar 2022)")
            .from(Dates.REFORM_2022)
            .title("Udpeget modtager", "The named recipient")
            .says(
                    "Der er altid en udpeget modtager af institutionens beskeder.",
                    "There is always a designated recipient of the institution's messages.");

    private FollowUpRules() {}

    static List<LegalRule> all() {
        return List.of(REACT_TO_RISK, DECIDE_RETENTION, NAMED_RECIPIENT);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
