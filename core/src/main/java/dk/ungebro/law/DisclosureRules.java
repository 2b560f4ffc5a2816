package dk.ungebro.law;

import java.util.List;

/** Disclosure from municipality to institution. */
public final class DisclosureRules {

    /** Notice of an ordered start, always. */
    public static final LegalRule NOTIFY_ORDERED = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-1")
            .law("LAB", "§ 30, stk. 7, 1. pkt.")
            .from(Dates.REFORM_2022)
            .title("Underretning ved pålagt start", "Notice of an ordered start, always")
            .says(
                    "Kommunen underretter altid institutionen om en pålagt start.",
                    "The municipality always notifies the institution of an ordered start.");

    /** Notice of a self-chosen start, with a need only. */
    public static final LegalRule NOTIFY_SELF_CHOSEN = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-2")
            .law("LAB", "§ 30, stk. 7, 2. pkt.")
            .from(Dates.REFORM_2022)
            .title("Underretning ved selvvalgt start", "Notice of a self-chosen start, with a need only")
            .says(
                    "Ved selvvalgt start underretter kommunen kun, når der er et støttebehov.",
                    "For a self-chosen start the municipality notifies only if there is a support need.");

    /** The assessment is registered with the admission message. */
    public static final LegalRule ASSESS_ON_ADMISSION = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-5")
            .law("BEK 113/2026", "§ 41, nr. 16")
            .from(Dates.REFORM_2022)
            .title("Vurdering senest ved optagelsen", "The assessment is registered with the admission message")
            .says(
                    "Støttebehovet registreres senest, når beskeden om optagelse modtages.",
                    "The support need is registered at the latest when the admission message is received.");

    /** The letter to the youth. */
    public static final LegalRule LETTER = LegalRule.draft(Chapter.DISCLOSURE, "R-DISC-7")
            .seed("Vejledning 2.0 (januar 2022)")
            .from(Dates.REFORM_2022)
            .title("Brev til den unge", "The letter to the youth")
            .says(
                    "Den unge får brev om, hvad der er sendt til institutionen.",
                    "The youth gets a letter on what was sent to the institution.");

    private DisclosureRules() {}

    static List<LegalRule> all() {
        return List.of(NOTIFY_ORDERED, NOTIFY_SELF_CHOSEN, ASSESS_ON_ADMISSION, LETTER);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
