package dk.ungebro.law;

import java.util.List;

/** The injunction. */
public final class InjunctionRules {

    /** A deadline with each step. */
    public static final LegalRule STEP_DEADLINE = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-1")
            .law("LAB", "§ 30, stk. 3")
            .from(Dates.LAB19)
            .title("Frist for hvert trin", "A deadline with each step")
            .says(
                    "Hvert trin har en frist, tidligst dagen for pålægget.",
                    "Each step has a deadline, not before the day of the order.");

    /** The order to start and complete. */
    public static final LegalRule START_AND_COMPLETE = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-3")
            .law("LAB", "§ 30, stk. 5")
            .from(Dates.LAB19)
            .title("Begynde og gennemføre", "The order to start and complete")
            .says(
                    "Den optagne har pligt til at begynde og gennemføre uddannelsen.",
                    "Once admitted, the youth is obliged to start and complete.");

    /** The first interview. */
    public static final LegalRule FIRST_INTERVIEW = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-10")
            .law("LAB", "§ 31, stk. 3 og 5")
            .title("Første samtale", "First interview")
            .says(
                    "Første jobsamtale holdes senest 1 uge efter første henvendelse.",
                    "The first interview is held no later than one week after first contact.");

    /** Registration of a change. */
    public static final LegalRule REGISTER_CHANGE = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-9")
            .law("BEK 113/2026", "§ 45, stk. 5")
            .title("Ændringer registreres straks", "Changes are registered at once")
            .says(
                    "Ændringer registreres senest dagen efter, at de er kendt.",
                    "Changes are registered at the latest on the day after they are known.");

    private InjunctionRules() {}

    static List<LegalRule> all() {
        return List.of(STEP_DEADLINE, START_AND_COMPLETE, FIRST_INTERVIEW, REGISTER_CHANGE);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
