package dk.ungebro.law;

import java.util.List;

/** Target groups and readiness. */
public final class TargetRules {

    /** Under 30 in the education benefit groups. */
    public static final LegalRule UNDER_30 = LegalRule.draft(Chapter.TARGET, "R-TARGET-1")
            .law("LAB", "§ 6, nr. 4")
            .from(Dates.BENEFIT_REFORM)
            .title("Under 30 år", "Under 30 in the education benefit groups")
            .says(
                    "Et uddannelsespålæg gives kun til unge under 30 år.",
                    "An injunction is given only to youths under 30.");

    /** Under 25 for recipients of unemployment benefit. */
    public static final LegalRule UNDER_25 = LegalRule.draft(Chapter.TARGET, "R-TARGET-3")
            .law("LAB", "§ 30, stk. 1-2")
            .from(Dates.LAB19)
            .title("Under 25 år på dagpenge", "Under 25 for recipients of unemployment benefit")
            .says(
                    "En dagpengemodtager får kun uddannelsespålæg før sit fyldte 25. år.",
                    "A recipient of unemployment benefit gets an injunction only before turning 25.");

    /** The benefits that ended with the reform. */
    public static final LegalRule FORMER_BENEFITS = LegalRule.draft(Chapter.TARGET, "R-TARGET-1")
            .law("LAB", "§ 6, nr. 4")
            .to(Dates.BENEFIT_REFORM)
            .title("Uddannelsesparat med uddannelseshjælp", "Education-ready on education allowance")
            .says(
                    "Uddannelseshjælp, overgangsydelse og SHO-ydelse findes til og med 30. juni 2025.",
                    "Education allowance, transition benefit and SHO benefit exist until 30 June 2025.");

    private TargetRules() {}

    static List<LegalRule> all() {
        return List.of(FORMER_BENEFITS, UNDER_30, UNDER_25);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
