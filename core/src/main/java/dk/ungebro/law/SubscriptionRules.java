package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/** The subscription. */
public final class SubscriptionRules {

    private static final LocalDate SERVICE_2025 = LocalDate.of(2025, 1, 1);

    /** What a subscription tells, with the cause of its end. */
    public static final LegalRule FIELDS_WITH_CAUSE = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-1")
            .law("BEK 237/2019", "§ 45, stk. 1")
            .from(ExchangeParagraphRules.BEK_1594_2014.validFrom())
            .to(ExchangeParagraphRules.BEK_801_2019.validFrom())
            .title("Abonnementets felter med årsag", "The fields of a subscription with the cause")
            .says(
                    "Et abonnement oprettes med CPR-nummer og startdato og ophører med slutdato og årsag.",
                    "A subscription is created with CPR number and start date, and ends with end date and cause.");

    /** What a subscription tells. */
    public static final LegalRule FIELDS = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-1")
            .law("BEK 113/2026", "§ 47, stk. 1")
            .from(ExchangeParagraphRules.BEK_801_2019.validFrom())
            .title("Abonnementets felter", "The fields of a subscription")
            .says(
                    "Et abonnement oprettes med CPR-nummer og startdato og ophører med slutdato; årsagen indberettes kun"
                            + " til Ungedatabasen.",
                    "A subscription is created with CPR number and start date, and ends with an end date; the cause is"
                            + " reported to the youth database only.");

    /** The end of the benefit does not end it. */
    public static final LegalRule STAYS_OPEN = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-2")
            .seed("Vejledning 2.0 (januar 2022)")
            .from(Dates.REFORM_2022)
            .title("Abonnement efter ydelsens ophør", "The subscription after the end of the benefit")
            .says(
                    "Abonnementet fortsætter, når den unge ikke længere får ydelsen.",
                    "The subscription stays open when the youth leaves the benefit.");

    /** Subscription. */
    public static final LegalRule SUBSCRIPTION = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-3")
            .law("BEK 113/2026", "§ 47, stk. 1")
            .from(Dates.APPLICANTS_2023)
            .title("Abonnement fra ansøgning", "Subscription")
            .says(
                    "Abonnement kan oprettes, når den unge søger om hjælp, også før der er et pålæg.",
                    "A subscription may exist from the day the youth applies for help, also before an injunction.");

    /** Events flow while there is a subscription. */
    public static final LegalRule DELIVERY = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-4")
            .law("BEK 113/2026", "§ 47, stk. 3")
            .from(ExchangeParagraphRules.BEK_830_2020.validFrom())
            .title("Beskeder kun med abonnement", "Events while there is a subscription")
            .says(
                    "Kommunen får kun beskeder om unge, den abonnerer på; her afgør dagen for modtagelsen.",
                    "The municipality gets events only on youths it subscribes to; here the day of receipt decides.");

    /** The end of the subscription. */
    public static final LegalRule SUBSCRIPTION_END = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-5")
            .law("BEK 1104/2019", "§ 4")
            .from(Dates.UDBROLE)
            .title("Abonnement ophører", "The end of the subscription")
            .says(
                    "Abonnementet ophører senest dagen før 30-årsdagen.",
                    "The subscription ends at the latest on the day before the 30th birthday.");

    /** The municipality of residence. */
    public static final LegalRule RESIDENCE = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-6")
            .law("BEK 512/2025", "§ 39, stk. 3")
            .from(Dates.UDB_2019)
            .title("Flytning til en anden kommune", "A move to another municipality")
            .says(
                    "Ungedatabasens oplysninger gives til den kommune, hvor den unge bor. Hvad en flytning betyder for"
                            + " abonnementet, er ikke skrevet.",
                    "The data of the youth database go to the municipality of residence. What a move means for the"
                            + " subscription is not written.");

    /** The service's own default start. */
    public static final LegalRule DEFAULT_START = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-7")
            .unverified("UngedataService v1 (STAR)", "")
            .from(SERVICE_2025)
            .title("Startdato angives altid", "The start is always given")
            .says(
                    "Uden startdato henter tjenesten historik fra 15-årsdagen; derfor angives startdatoen altid.",
                    "Without a start the service asks for history from the 15th birthday; so the start is always given.");

    /** Creation and continuation are two questions. */
    public static final LegalRule CREATION_AND_CONTINUATION = LegalRule.draft(Chapter.SUBSCRIPTION, "R-SUB-8")
            .unverified("UngedataService v1 (STAR)", "")
            .from(Dates.APPLICANTS_2023)
            .title("Oprettelse og fortsættelse", "Creation and continuation")
            .says(
                    "Tjenesten kræver uddannelsesplan og aktiv kontaktgruppe ved oprettelsen; et abonnement, der findes,"
                            + " fortsætter uden.",
                    "The service demands an education plan and an active contact group at creation; a subscription that"
                            + " exists continues without.");

    private SubscriptionRules() {}

    static List<LegalRule> all() {
        return List.of(
                FIELDS_WITH_CAUSE,
                FIELDS,
                STAYS_OPEN,
                SUBSCRIPTION,
                DELIVERY,
                SUBSCRIPTION_END,
                RESIDENCE,
                DEFAULT_START,
                CREATION_AND_CONTINUATION);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
