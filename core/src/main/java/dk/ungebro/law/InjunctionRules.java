package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The injunction. */
public final class InjunctionRules {

    private static final LocalDate FLEXIBLE_COURSE = LocalDate.of(2026, 7, 1);

    /** The first step, and a deadline with each. */
    public static final LegalRule STEP_DEADLINE = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-1")
            .law("LAB", "§ 30, stk. 2-3")
            .from(Dates.LAB19)
            .title("Foreslå uddannelse inden en frist", "Propose programmes by a deadline")
            .says(
                    "Den unge pålægges at foreslå en eller flere uddannelser: i nr. 4-5 ved første jobsamtale, i nr. 1"
                            + " efter en positiv vurdering. Fristen sættes for den enkelte, tidligst til dagen for"
                            + " pålægget.",
                    "The youth is ordered to propose one or more programmes: in nr. 4-5 at the first interview, in nr. 1"
                            + " after a positive assessment. The deadline is set for the person, not before the day of"
                            + " the order.");

    /** The second step. */
    public static final LegalRule APPLY = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-2")
            .law("LAB", "§ 30, stk. 4")
            .from(Dates.LAB19)
            .title("Søge optagelse inden en frist", "Apply for admission by a deadline")
            .says(
                    "Den unge pålægges at søge om optagelse inden en frist, som kommunen sætter.",
                    "The youth is ordered to apply for admission by a deadline that the municipality sets.");

    /** The third step. */
    public static final LegalRule START_AND_COMPLETE = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-3")
            .law("LAB", "§ 30, stk. 5")
            .from(Dates.LAB19)
            .title("Begynde og gennemføre", "Start and complete")
            .says(
                    "Den, der er optaget, har pligt til at begynde og gennemføre uddannelsen, regnet fra optagelsen.",
                    "Once admitted, the youth is obliged to start and complete the education, from the admission on.");

    /** The means of support. */
    public static final LegalRule MEANS_OF_SUPPORT = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-4")
            .law("LAB", "§ 30, stk. 2-3")
            .from(Dates.LAB19)
            .title("Forsørgelsesgrundlag", "Means of support")
            .says(
                    "Et pålæg forudsætter SU, elevløn eller et andet forsørgelsesgrundlag under hele uddannelsen.",
                    "An injunction requires a student grant, apprentice pay or other means of support for the whole"
                            + " education.");

    /** What the injunction contains. */
    public static final LegalRule CONTENT = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-6")
            .law("LAB", "§ 30, stk. 6")
            .from(Dates.LAB19)
            .title("Pålæggets indhold", "Content of the injunction")
            .says(
                    "I nr. 4-5 indeholder pålægget resultater af FVU-test eller -prøve og de tilbud, der skal til for at"
                            + " nå målet.",
                    "In nr. 4-5 the injunction holds results of FVU tests or exams and the offers that are needed to"
                            + " reach the goal.");

    /** Part of Min Plan. */
    public static final LegalRule MY_PLAN = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-7")
            .law("LAB", "§ 30, stk. 11, og § 41, stk. 4")
            .from(Dates.LAB19)
            .title("Pålægget står i Min Plan", "The injunction stands in Min Plan")
            .says(
                    "Pålægget er en del af Min Plan på Jobnet. Den, der er fritaget for Digital Post eller ikke kan bruge"
                            + " den, får planen på papir.",
                    "The injunction is part of Min Plan on Jobnet. Who is exempt from Digital Post or cannot use it gets"
                            + " the plan on paper.");

    /** What was registered until the reform. */
    public static final LegalRule REGISTERED_FIELDS_2020 = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-8")
            .law("BEK 1809/2021", "")
            .from(Dates.LAB19)
            .to(Dates.REFORM_2022)
            .title("Felter med borgerens bemærkning", "Fields with the citizen's comment")
            .says(
                    "Kommunen registrerer pålæggets felter, herunder borgerens bemærkning, men endnu ikke støttebehov.",
                    "The municipality registers the fields of the injunction, the citizen's comment among them, and not"
                            + " yet the support need.");

    /** What is registered. */
    public static final LegalRule REGISTERED_FIELDS = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-8")
            .law("BEK 113/2026", "§ 41, nr. 1-16")
            .from(Dates.REFORM_2022)
            .title("Felter med støttebehov", "Fields with the support need")
            .says(
                    "Kommunen registrerer pålæggets felter og, senest når optagelsen er modtaget, støttebehovet. En ny"
                            + " frist giver en ny version af planen med samme nøgle.",
                    "The municipality registers the fields of the injunction and, at the latest on receipt of the"
                            + " admission, the support need. A new deadline gives a new version of the plan under the"
                            + " same key.");

    /** Registration of a change. */
    public static final LegalRule REGISTER_CHANGE = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-9")
            .law("BEK 113/2026", "§ 45, stk. 1-2 og 5")
            .from(Dates.LAB19)
            .title("Registrering senest dagen efter", "Registration by the next day")
            .says(
                    "Pålægget registreres, når det gives, og ændringer senest dagen efter, at de er kendt. Også en lørdag"
                            + " eller søndag tæller.",
                    "The injunction is registered when it is given, changes at the latest on the day after they are"
                            + " known. Saturdays and Sundays count.");

    /** Interviews by the first wording. */
    public static final LegalRule FIRST_INTERVIEW_2020 = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-10")
            .law("LAB", "§ 31, stk. 1 og 3")
            .from(Dates.LAB19)
            .to(Dates.ORDERS_2024)
            .title("Samtaler i kontaktforløbet 2020-2023", "Interviews of the contact course 2020-2023")
            .says(
                    "I nr. 2-5 holdes første jobsamtale inden 1 uge efter første henvendelse, og mindst 4 samtaler inden"
                            + " for de første 6 måneder.",
                    "In nr. 2-5 the first interview is held within 1 week after first contact, and at least 4 interviews"
                            + " within the first 6 months.");

    /** The first interview. */
    public static final LegalRule FIRST_INTERVIEW = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-10")
            .law("LAB", "§ 31, stk. 3 og 5, og § 32")
            .from(Dates.ORDERS_2024)
            .to(FLEXIBLE_COURSE)
            .title("Samtaler i kontaktforløbet", "Interviews of the contact course")
            .says(
                    "I nr. 2-5 holdes første jobsamtale inden 1 uge efter første henvendelse, og mindst 4 samtaler inden"
                            + " for de første 6 måneder. I nr. 1 er det mindst 6 samtaler.",
                    "In nr. 2-5 the first interview is held within 1 week after first contact, and at least 4 interviews"
                            + " within the first 6 months. In nr. 1 there are at least 6 interviews.");

    /** The interviews when their number is no longer set. */
    public static final LegalRule FLEXIBLE_INTERVIEWS = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-10")
            .unverified("LAB", "§ 31, stk. 5, og § 32 a")
            .from(FLEXIBLE_COURSE)
            .title("Ret til samtaler", "A right to interviews")
            .says(
                    "Kontaktforløbet er fleksibelt uden et fast antal samtaler; den ledige har ret til samtaler. Den"
                            + " første holdes fortsat inden 1 uge.",
                    "The contact course is flexible without a set number of interviews; the unemployed person has a right"
                            + " to them. The first is still held within 1 week.");

    /** The current step at each interview. */
    public static final LegalRule FOLLOW_STEP = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-11")
            .law("BEK 1216/2023", "§ 41, stk. 2")
            .from(Dates.ORDERS_2024)
            .title("Opfølgning på trinnet", "Follow-up on the step")
            .says(
                    "Ved samtalerne følges op på det trin, den unge er på.",
                    "At the interviews the current step of the youth is followed up.");

    /** The test of reading, writing and maths. */
    public static final LegalRule LITERACY_NUMERACY_TEST = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-12")
            .law("BEK 1216/2023", "§ 48, stk. 2")
            .from(Dates.ORDERS_2024)
            .title("Læse-, skrive- og regnetest", "Test of reading, writing and maths")
            .says(
                    "Den, der er uden ungdomsuddannelse, testes inden 1 måned: i nr. 4-5 en sammenhængende måned fra"
                            + " første henvendelse, i nr. 1 en måneds samlet ledighed.",
                    "Who has no youth education is tested within 1 month: in nr. 4-5 a continuous one from first contact,"
                            + " in nr. 1 one month of unemployment in total.");

    /** Offers. */
    public static final LegalRule OFFERS = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-13")
            .law("LAB", "§ 105")
            .from(Dates.LAB19)
            .to(FLEXIBLE_COURSE)
            .title("Tilbud inden 1 måned", "An offer within 1 month")
            .says(
                    "Den unge begynder i tilbud snarest og inden 1 måned, og derefter går der højst 4 måneder mellem"
                            + " tilbud, indtil en uddannelse på almindelige vilkår begynder.",
                    "The youth starts an offer as soon as possible and within 1 month; then there are at most 4 months"
                            + " between offers until ordinary education starts.");

    /** The period of the contact course. */
    public static final LegalRule PERIOD = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-14")
            .law("LAB", "§ 9")
            .from(Dates.LAB19)
            .title("Perioden i kontaktforløbet", "The period of the contact course")
            .says(
                    "Perioden regnes fra første henvendelse og er én, så længe ydelsen er den samme. En anden ydelse"
                            + " eller en flytning fra nr. 4-5 til nr. 2-3 begynder en ny.",
                    "The period is counted from first contact and is one while the benefit stays the same. Another"
                            + " benefit, or a move from nr. 4-5 to nr. 2-3, begins a new one.");

    /** The bridge until the start, by the text. */
    public static final LegalRule BRIDGE = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-15")
            .law("LAB", "§ 30, stk. 10")
            .from(Dates.LAB19)
            .to(Dates.BENEFIT_REFORM)
            .title("Bro til studiestart", "Bridge until the start")
            .says(
                    "Begynder den pålagte uddannelse inden 1 måned efter, at uddannelseshjælp eller overgangsydelse er"
                            + " ophørt, fortsætter kommunen sin indsats helt frem til start.",
                    "If the ordered education starts within 1 month after education allowance or transition benefit has"
                            + " ended, the municipality goes on with its effort right up to the start.");

    /** The bridge until the start, for the benefit that took their place. */
    public static final LegalRule BRIDGE_CASH_BENEFIT = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-15")
            .unverified("LAB", "§ 30, stk. 10")
            .from(Dates.BENEFIT_REFORM)
            .title("Bro til studiestart efter kontanthjælp", "Bridge until the start after cash benefit")
            .says(
                    "Vi læser reglen sådan, at kontanthjælp er trådt i stedet for de to ydelser; den nye ordlyd er ikke"
                            + " set.",
                    "We read the rule as if cash benefit had taken the place of the two benefits; the new wording has not"
                            + " been seen.");

    /** The coordinating caseworker. */
    public static final LegalRule COORDINATING_CASEWORKER = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-16")
            .law("LAB", "§ 36")
            .from(Dates.LAB19)
            .title("Koordinerende sagsbehandler", "Coordinating caseworker")
            .says(
                    "En aktivitetsparat ung har ret til en koordinerende sagsbehandler og tilbydes en, straks når"
                            + " paratheden er vurderet.",
                    "An activity-ready youth is entitled to a coordinating caseworker and is offered one as soon as"
                            + " assessed.");

    /** Ordered or self-chosen. */
    public static final LegalRule START_BASIS = LegalRule.draft(Chapter.INJUNCTION, "R-ORDER-17")
            .law("LAB", "§ 30, stk. 7")
            .from(Dates.REFORM_2022)
            .title("Pålagt eller selvvalgt start", "Ordered or self-chosen start")
            .says(
                    "Kommunen kan pålægge den unge at begynde, men den unge kan også selv vælge. Begge dele fører til en"
                            + " vurdering af støttebehovet.",
                    "The municipality may order the start, and the youth may also choose. Both bring an assessment of the"
                            + " support need.");

    /** Cash benefit after a start. */
    public static final LegalRule BENEFIT_AFTER_START = LegalRule.draft(Chapter.INJUNCTION, "R-BENEFIT-1")
            .law("Aktivloven", "§ 12, stk. 2")
            .from(Dates.LAB19)
            .title("Kontanthjælp efter start", "Cash benefit after the start")
            .says(
                    "Efter en start på pålæg kan kontanthjælpen løbe i op til 2 måneder, så ydelsen kan ophøre efter"
                            + " studiestart.",
                    "After a start made on an order, cash benefit may run for up to 2 months, so it may end later than"
                            + " study start.");

    private InjunctionRules() {}

    static List<LegalRule> all() {
        return Stream.of(
                        List.of(STEP_DEADLINE, APPLY, START_AND_COMPLETE, MEANS_OF_SUPPORT),
                        RegisterStepRules.all(),
                        List.of(CONTENT, MY_PLAN, REGISTERED_FIELDS_2020, REGISTERED_FIELDS, REGISTER_CHANGE),
                        List.of(FIRST_INTERVIEW_2020, FIRST_INTERVIEW, FLEXIBLE_INTERVIEWS, FOLLOW_STEP),
                        List.of(LITERACY_NUMERACY_TEST, OFFERS, PERIOD, BRIDGE, BRIDGE_CASH_BENEFIT),
                        List.of(COORDINATING_CASEWORKER, START_BASIS, BENEFIT_AFTER_START))
                .flatMap(List::stream)
                .toList();
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
