package dk.ungebro.law;

import java.util.List;

/** What the project decided where the law is silent. */
public final class ProjectDecisions {

    /** Risk before study start. */
    public static final LegalRule REACT_BEFORE_START = LegalRule.draft(Chapter.DECISIONS, "D-3")
            .unverified("Projektets valg", "")
            .from(Dates.REFORM_2022)
            .title("Risiko før studiestart", "Risk before study start")
            .says(
                    "En underretning før studiestart følges op senest ved studiestart.",
                    "A notice before study start is followed up at study start at the latest.");

    private ProjectDecisions() {}

    static List<LegalRule> all() {
        return List.of(REACT_BEFORE_START);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
