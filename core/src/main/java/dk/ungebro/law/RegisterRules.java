package dk.ungebro.law;

import java.util.List;

/** Registration and transfer. */
public final class RegisterRules {

    /** The transfer is triggered by the admission message. */
    public static final LegalRule TRANSFER = LegalRule.draft(Chapter.REGISTER, "R-DFDG-4")
            .law("BEK 113/2026", "§ 47, stk. 2")
            .from(Dates.REFORM_2022)
            .title("Videregivelse ved optagelse", "The transfer is triggered by the admission message")
            .says(
                    "Oplysningerne videregives, når beskeden om optagelse er modtaget, for unge med uddannelsespålæg.",
                    "The transfer is triggered by the admission message, for youths with an injunction.");

    /** The closed list of support items. */
    public static final LegalRule SUPPORT_ITEMS = LegalRule.draft(Chapter.REGISTER, "R-DFDG-1")
            .law("BEK 113/2026", "§ 41, nr. 16")
            .from(Dates.REFORM_2022)
            .title("Støttebehov i faste valg", "The closed list of support items")
            .says(
                    "Støttebehov registreres alene i faste valgmuligheder.",
                    "Support needs are registered in predefined choices only.");

    /** The conversation that the municipality asked for. */
    public static final LegalRule CONTACT_MUNICIPALITY = LegalRule.draft(Chapter.REGISTER, "S-3")
            .seed("Vejledning 2.0 (januar 2022)")
            .from(Dates.REFORM_2022)
            .title("Ønske om kontakt", "The conversation that the municipality asked for")
            .says(
                    "Institutionen kontakter kommunen, når kommunen ønsker det.",
                    "The institution contacts the municipality when the municipality asks for it.");

    private RegisterRules() {}

    static List<LegalRule> all() {
        return List.of(TRANSFER, SUPPORT_ITEMS, CONTACT_MUNICIPALITY);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
