package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/** The steps of the register through time (R-ORDER-5), part of the chapter of the injunction. */
public final class RegisterStepRules {

    private static final LocalDate THREE_STEPS_BEGIN = LocalDate.of(2015, 1, 5);
    private static final LocalDate FOUR_STEPS_BEGIN = LocalDate.of(2015, 3, 23);
    private static final LocalDate ANY_INJUNCTION = LocalDate.of(2020, 6, 15);

    /** The register with three steps. */
    public static final LegalRule THREE_REGISTER_STEPS = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-5")
            .law("BEK 1594/2014", "§ 39")
            .from(THREE_STEPS_BEGIN)
            .to(FOUR_STEPS_BEGIN)
            .title("Registeret har 3 trin", "The register has 3 steps")
            .says(
                    "Registerets trin 1, 2 og 3 er lovens tre trin; trin 3 er at begynde og gennemføre.",
                    "Steps 1, 2 and 3 of the register are the three of the act; step 3 is to start and complete.");

    /** The register with four steps, while subscription and disclosure still speak of step 3. */
    public static final LegalRule FOUR_REGISTER_STEPS_2015 = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-5")
            .law("BEK 263/2015", "§ 39")
            .from(FOUR_STEPS_BEGIN)
            .to(ANY_INJUNCTION)
            .title("Registeret har 4 trin, teksten nævner trin 3", "The register has 4 steps, the text names step 3")
            .says(
                    "Registeret har fire trin: ønsker, valg af steder, status på optagelse og begynd-og-gennemfør."
                            + " Reglerne om abonnement og videregivelse nævner stadig trin 3, som derfor er tvetydigt.",
                    "The register has four steps: wishes, choice of places, status of the admission, and start and"
                            + " complete. Subscription and disclosure still name step 3, which is therefore ambiguous.");

    /** The register with four steps, while disclosure still speaks of step 3. */
    public static final LegalRule FOUR_REGISTER_STEPS_2020 = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-5")
            .law("BEK 830/2020", "§ 44")
            .from(ANY_INJUNCTION)
            .to(Dates.REFORM_2022)
            .title("Kun videregivelsen nævner trin 3", "Only the disclosure names step 3")
            .says(
                    "Abonnement gælder nu alle med uddannelsespålæg. Kun reglen om videregivelse til institutionen nævner"
                            + " stadig trin 3.",
                    "The subscription now covers everyone with an injunction. Only the disclosure to the institution"
                            + " still names step 3.");

    /** The register with four steps. */
    public static final LegalRule FOUR_REGISTER_STEPS = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-5")
            .law("BEK 113/2026", "§ 41, nr. 13")
            .from(Dates.REFORM_2022)
            .title("Registeret har 4 trin", "The register has 4 steps")
            .says(
                    "Registerets trin 1 er at foreslå, trin 2 og 3 at søge og trin 4 at begynde og gennemføre. At både 2"
                            + " og 3 er at søge, er vores læsning.",
                    "Step 1 of the register is to propose, 2 and 3 are to apply, 4 is to start and complete. That 2 and"
                            + " 3 both are to apply is our reading.");

    private RegisterStepRules() {}

    static List<LegalRule> all() {
        return List.of(THREE_REGISTER_STEPS, FOUR_REGISTER_STEPS_2015, FOUR_REGISTER_STEPS_2020, FOUR_REGISTER_STEPS);
    }
}
