package dk.ungebro.law;

import java.util.List;

/** The subscription. */
public final class SubscriptionRules {

    /** Subscription. */
    public static final LegalRule SUBSCRIPTION = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-3")
            .law("BEK 113/2026", "§ 47, stk. 1")
            .from(Dates.APPLICANTS_2023)
            .title("Abonnement fra ansøgning", "Subscription")
            .says(
                    "Abonnement kan oprettes, når den unge søger om hjælp.",
                    "A subscription may exist from the day the youth applies for help.");

    /** The end of the subscription. */
    public static final LegalRule SUBSCRIPTION_END = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-5")
            .law("BEK 1104/2019", "§ 4")
            .from(Dates.LAB19)
            .title("Abonnement ophører", "The end of the subscription")
            .says(
                    "Abonnementet ophører senest dagen før 30-årsdagen.",
                    "The subscription ends at the latest on the day before the 30th birthday.");

    private SubscriptionRules() {}

    static List<LegalRule> all() {
        return List.of(SUBSCRIPTION, SUBSCRIPTION_END);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
