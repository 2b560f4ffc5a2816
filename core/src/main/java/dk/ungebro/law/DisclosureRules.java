package dk.ungebro.law;

import java.util.List;

/** Disclosure from municipality to institution. */
public final class DisclosureRules {

    private static final String GUIDE = "Vejledning 2.0 (januar 2022)";

    /** Notice of an ordered start, always. */
    public static final LegalRule NOTIFY_ORDERED = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-1")
            .law("LAB", "§ 30, stk. 7, 1. pkt.")
            .from(Dates.REFORM_2022)
            .title("Underretning ved pålagt start", "Notice of an ordered start, always")
            .says(
                    "Kommunen underretter altid institutionen, når en ung er pålagt at begynde og gennemføre en "
                            + "uddannelse, med sin vurdering af støttebehovet, kontaktoplysninger og andre væsentlige oplysninger.",
                    "The municipality always notifies the institution when a youth is ordered to start and complete an "
                            + "education, with its assessment of support need, contact and other essential information.");

    /** Notice of a self-chosen start, with a need only. */
    public static final LegalRule NOTIFY_SELF_CHOSEN = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-2")
            .law("LAB", "§ 30, stk. 7, 2. pkt.")
            .from(Dates.REFORM_2022)
            .title("Underretning ved selvvalgt start", "Notice of a self-chosen start, with a need only")
            .says(
                    "Ved selvvalgt start vurderer kommunen altid støttebehovet, men underretter kun institutionen, når "
                            + "der er et behov.",
                    "For a self-chosen start the municipality always assesses the support need, but notifies the "
                            + "institution only if there is one.");

    /** What was told about an ordered start before the reform. */
    public static final LegalRule CONTENT_BEFORE_2022 = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-3")
            .law("LAB", "§ 30, stk. 7, 1. pkt.")
            .from(Dates.LAB19)
            .to(Dates.REFORM_2022)
            .title("Oplysninger før 2022", "Contents before 2022")
            .says(
                    "Ved pålagt start oplyste kommunen om pålægget, den indsats og de test, den unge havde fået, og om "
                            + "der var risiko for særlige vanskeligheder.",
                    "For an ordered start the municipality told of the order, of the efforts and test results, and "
                            + "whether there was a risk of special difficulties.");

    /** Further information goes beside the youth database. */
    public static final LegalRule FURTHER_INFORMATION = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-4")
            .seed(GUIDE)
            .from(Dates.REFORM_2022)
            .title("Flere oplysninger", "Further information beside the youth database")
            .says(
                    "Er flere oplysninger nødvendige til et bestemt formål, gives de ad sikker post eller telefon og "
                            + "ikke gennem Ungedatabasen. Det kræver ikke samtykke, men den unge inddrages.",
                    "Further information that a purpose makes necessary goes by secure mail or telephone, not through "
                            + "the youth database. It needs no consent, but the youth is involved.");

    /** The assessment is registered with the admission message. */
    public static final LegalRule ASSESS_ON_ADMISSION = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-5")
            .law("BEK 113/2026", "§ 41, nr. 16")
            .from(Dates.REFORM_2022)
            .title("Vurdering senest ved optagelsen", "The assessment is registered with the admission message")
            .says(
                    "Støttebehovet registreres senest, når beskeden om optagelse modtages.",
                    "The support need is registered at the latest when the admission message is received.");

    /** Predefined choices only. */
    public static final LegalRule CLOSED_CHOICES = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-6")
            .seed(GUIDE)
            .from(Dates.REFORM_2022)
            .title("Kun faste valgmuligheder", "Predefined choices only")
            .says(
                    "Støttebehovet meldes med faste valgmuligheder og uden fritekst.",
                    "The support need is told in predefined choices, without free text.");

    /** The letter to the youth. */
    public static final LegalRule LETTER = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-7")
            .seed(GUIDE)
            .from(Dates.REFORM_2022)
            .title("Brev til den unge", "The letter to the youth")
            .says(
                    "Den unge får et brev i Jobnets indbakke om, hvad der er sendt til institutionen.",
                    "The youth gets a letter in the Jobnet inbox on what was sent to the institution.");

    /** The contact at the municipality. */
    public static final LegalRule PERSON_OR_TEAM = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-8")
            .seed(GUIDE)
            .from(Dates.REFORM_2022)
            .title("Person eller team som kontakt", "A person or a team as contact")
            .says(
                    "Kommunens kontakt kan være en medarbejder eller et team.",
                    "The contact at the municipality may be an employee or a team.");

    private DisclosureRules() {}

    static List<LegalRule> all() {
        return List.of(
                NOTIFY_ORDERED,
                NOTIFY_SELF_CHOSEN,
                CONTENT_BEFORE_2022,
                FURTHER_INFORMATION,
                ASSESS_ON_ADMISSION,
                CLOSED_CHOICES,
                LETTER,
                PERSON_OR_TEAM);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
