package dk.ungebro.law;

import java.util.List;

/** Data protection. */
public final class DataProtectionRules {

    /** No free text, no sensitive data. */
    public static final LegalRule NO_FREE_TEXT = LegalRule.draft(Chapter.DATA_PROTECTION, "R-GDPR-4")
            .law("BEK 1104/2019", "§ 3, stk. 3")
            .from(Dates.UDB_2019)
            .title("Ingen fritekst", "No free text, no sensitive data")
            .says(
                    "Ungedatabasen rummer ikke følsomme oplysninger og ingen fritekst.",
                    "The youth database holds no special categories of data and no free text.");

    private DataProtectionRules() {}

    static List<LegalRule> all() {
        return List.of(NO_FREE_TEXT);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
