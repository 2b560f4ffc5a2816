package dk.ungebro.law;

import java.util.List;

/** Agreements, actors and statistics. */
public final class CooperationRules {

    /** Support information read before the start. */
    public static final LegalRule READ_BEFORE_START = LegalRule.draft(Chapter.COOPERATION, "R-AGR-3")
            .seed("Vejledning 2.0 (januar 2022)")
            .from(Dates.REFORM_2022)
            .title("Læst før start", "Support information read before the start")
            .says(
                    "Oplysningerne læses, inden den unge starter, og når frem til rette medarbejder.",
                    "The information is read before the youth starts and reaches the right employee.");

    private CooperationRules() {}

    static List<LegalRule> all() {
        return List.of(READ_BEFORE_START);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
