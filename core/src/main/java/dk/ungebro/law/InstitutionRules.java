package dk.ungebro.law;

import java.util.List;

/** From the institution to the municipality. */
public final class InstitutionRules {

    /** The institution's contact. */
    public static final LegalRule RETURN_CONTACT = LegalRule.draft(Chapter.INSTITUTION, "R-INST-3")
            .law("LAB", "§ 30, stk. 8; BEK 1290/2022 § 19, stk. 2")
            .from(Dates.UDB_2022)
            .title("Institutionens kontakt", "The institution's contact")
            .says(
                    "Institutionen sender sine egne kontaktoplysninger til kommunen.",
                    "The institution returns its own contact information to the municipality.");

    private InstitutionRules() {}

    static List<LegalRule> all() {
        return List.of(RETURN_CONTACT);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
