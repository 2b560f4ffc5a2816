package dk.ungebro.law;

import java.util.List;

/** The municipal youth effort. */
public final class YouthEffortRules {

    /** Contact with a youth under 18. */
    public static final LegalRule CONTACT_UNDER_18 = LegalRule.draft(Chapter.YOUTH_EFFORT, "R-KUI-3")
            .law("BEK 512/2025", "§ 29")
            .title("Kontakt til 15-17-årige", "Contact with 15 to 17 year-olds")
            .says(
                    "Kommunen kontakter den unge senest 5 arbejdsdage efter, at den ved, at planen ikke følges.",
                    "The municipality contacts the youth within 5 working days of knowing that the plan is not followed.");

    private YouthEffortRules() {}

    static List<LegalRule> all() {
        return List.of(CONTACT_UNDER_18);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
