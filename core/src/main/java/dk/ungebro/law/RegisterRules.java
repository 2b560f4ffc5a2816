package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Registration and transfer. The paragraph on the exchange itself stands in {@link ExchangeParagraphRules}. */
public final class RegisterRules {

    private static final LocalDate FIRST = ExchangeParagraphRules.BEK_1594_2014.validFrom();
    private static final LocalDate EVENTS_BACK = ExchangeParagraphRules.BEK_830_2020.validFrom();
    private static final LocalDate MENTOR_IN_E = ExchangeParagraphRules.BEK_302_2022.validFrom();
    private static final LocalDate MENTOR_OUT_OF_E = ExchangeParagraphRules.BEK_810_2022.validFrom();
    private static final LocalDate APPLICANTS = ExchangeParagraphRules.BEK_257_2023.validFrom();
    private static final LocalDate CONTACT_PERSON = ExchangeParagraphRules.BEK_735_2024.validFrom();

    private static final Text SEVEN_ITEMS = new Text(
            "Støttebehov registreres alene som syv faste punkter: intet behov (a), fagligt (b), socialt, personligt"
                    + " eller helbredsmæssigt (c), dokumenteret (d), øvrige støttepersoner (e), kontakt i kommunen (f)"
                    + " og ønske om kontakt (g).",
            "Support needs are registered as seven closed items only: no need (a), academic (b), social, personal or"
                    + " health (c), documented (d), other support persons (e), contact at the municipality (f) and"
                    + " wish for contact (g).");

    /** The closed list of support items, first version. */
    public static final LegalRule SUPPORT_ITEMS_2022 = supportItems("BEK 7/2022", "§ 40, stk. 3, nr. 17")
            .from(Dates.REFORM_2022)
            .to(MENTOR_IN_E)
            .says(SEVEN_ITEMS.da(), SEVEN_ITEMS.en());

    /** The closed list of support items with the mentor in item e. */
    public static final LegalRule SUPPORT_ITEMS_WITH_MENTOR = supportItems("BEK 302/2022", "§ 40, stk. 3, nr. 17")
            .from(MENTOR_IN_E)
            .to(MENTOR_OUT_OF_E)
            .says(
                    "Støttebehov registreres alene som syv faste punkter (a-g). Punkt e omfatter øvrige støttepersoner"
                            + " eller en mentor.",
                    "Support needs are registered as seven closed items only (a-g). Item e holds other support persons"
                            + " or a mentor.");

    /** The closed list of support items with the old words in item e. */
    public static final LegalRule SUPPORT_ITEMS_OLD_WORDS = supportItems("BEK 810/2022", "§ 40, stk. 3, nr. 17")
            .from(MENTOR_OUT_OF_E)
            .to(Dates.ORDERS_2024)
            .says(SEVEN_ITEMS.da(), SEVEN_ITEMS.en());

    /** The closed list of support items under a new number. */
    public static final LegalRule SUPPORT_ITEMS_2024 = supportItems("BEK 1220/2023", "§ 41, nr. 17")
            .from(Dates.ORDERS_2024)
            .to(CONTACT_PERSON)
            .says(SEVEN_ITEMS.da(), SEVEN_ITEMS.en());

    /** The closed list of support items. */
    public static final LegalRule SUPPORT_ITEMS =
            supportItems("BEK 113/2026", "§ 41, nr. 16").from(CONTACT_PERSON).says(SEVEN_ITEMS.da(), SEVEN_ITEMS.en());

    /** Birth date and name identify the youth to the institution. */
    public static final LegalRule NAME_AND_BIRTH_DATE = LegalRule.draft(Chapter.REGISTER, "R-DFDG-3")
            .law("BEK 1809/2021", "§ 43, stk. 2")
            .from(FIRST)
            .to(Dates.REFORM_2022)
            .title("Navn og fødselsdato", "Name and birth date")
            .says(
                    "Institutionen får den unges navn og fødselsdato, ikke CPR-nummeret.",
                    "The institution gets name and birth date of the youth, not the CPR number.");

    /** The CPR number identifies the youth to the institution. */
    public static final LegalRule CPR_NUMBER = LegalRule.draft(Chapter.REGISTER, "R-DFDG-3")
            .law("BEK 113/2026", "§ 47, stk. 2")
            .from(Dates.REFORM_2022)
            .title("CPR-nummer", "CPR number")
            .says(
                    "Institutionen får den unges CPR-nummer; en videregivelse uden det er ufuldstændig.",
                    "The institution gets the CPR number of the youth; a transfer without it is incomplete.");

    /** The transfer is triggered by the admission message. */
    public static final LegalRule TRANSFER = LegalRule.draft(Chapter.REGISTER, "R-DFDG-4")
            .law("BEK 113/2026", "§ 47, stk. 2")
            .from(Dates.REFORM_2022)
            .title("Videregivelse ved optagelse", "The transfer is triggered by the admission message")
            .says(
                    "Oplysningerne videregives, når beskeden om optagelse er modtaget, og kun for unge med"
                            + " uddannelsespålæg i målgruppe 1, 4 eller 5.",
                    "The transfer is triggered by the admission message, not by the injunction, and only for youths"
                            + " with an injunction in target group 1, 4 or 5.");

    /** The duty to receive four events. */
    public static final LegalRule RECEIVE_FOUR_EVENTS = receive("BEK 830/2020", "§ 44, stk. 3")
            .from(EVENTS_BACK)
            .to(APPLICANTS)
            .says(
                    "Kommunen skal modtage besked om optagelse, risiko for frafald, afbrud og gennemførelse.",
                    "The municipality must receive admission, risk of dropout, interruption and completion.");

    /** The duty to receive events that name the institution. */
    public static final LegalRule RECEIVE_WITH_INSTITUTION = receive("BEK 257/2023", "§ 43, stk. 3")
            .from(APPLICANTS)
            .to(CONTACT_PERSON)
            .says(
                    "Kommunen skal modtage besked om optagelse, risiko for frafald, afbrud og gennemførelse, og om"
                            + " hvilken institution det er.",
                    "The municipality must receive admission, risk of dropout, interruption and completion, and which"
                            + " institution it is.");

    /** The duty to receive events with the contact person too. */
    public static final LegalRule RECEIVE_WITH_CONTACT = receive("BEK 113/2026", "§ 47, stk. 3")
            .from(CONTACT_PERSON)
            .says(
                    "Kommunen skal modtage besked om optagelse, risiko for frafald, afbrud og gennemførelse, om hvilken"
                            + " institution det er, og om kontaktpersonen dér.",
                    "The municipality must receive admission, risk of dropout, interruption and completion, which"
                            + " institution it is, and the contact person there.");

    /** Education history on Jobnet. */
    public static final LegalRule HISTORY_ON_JOBNET = LegalRule.draft(Chapter.REGISTER, "R-DFDG-6")
            .law("BEK 113/2026", "§ 47, stk. 4")
            .from(APPLICANTS)
            .title("Uddannelseshistorik på Jobnet", "Education history on Jobnet")
            .says(
                    "Den unge ser sin uddannelseshistorik og deltagelse i FGU og STU på Jobnet.",
                    "The youth sees the own education history and participation in FGU and STU on Jobnet.");

    /** Measures for youths under 25 in other contact groups. */
    public static final LegalRule MEASURES = LegalRule.draft(Chapter.REGISTER, "R-DFDG-7")
            .law("BEK 113/2026", "§ 46, stk. 2")
            .from(Dates.MUNICIPALITY_2026)
            .title("Tilbud til unge under 25 år", "Measures for youths under 25")
            .says(
                    "Om unge under 25 år i kontaktgruppe 2-6 får Ungedatabasen CPR-nummer, tilbud, start- og slutdato,"
                            + " og ikke andet.",
                    "On youths under 25 in contact groups 2 to 6 the youth database gets CPR number, measure, start and"
                            + " end date, and nothing else.");

    /** Who calls. */
    public static final LegalRule CALLER = LegalRule.draft(Chapter.REGISTER, "R-DFDG-8")
            .law("BEK 113/2026", "§ 6, stk. 3-4")
            .from(Dates.MUNICIPALITY_2026)
            .title("Hvem kalder", "Who calls")
            .says(
                    "Hvert kald angiver den dataansvarlige og personen, der kalder; et automatisk kald angiver den"
                            + " dataansvarlige og systemet.",
                    "Each call identifies the controller and the person calling; an automated call identifies the"
                            + " controller and the system.");

    /** Notice of a change of system. */
    public static final LegalRule SYSTEM_CHANGE = LegalRule.draft(Chapter.REGISTER, "R-DFDG-9")
            .law("BEK 113/2026", "§ 6, stk. 1-2, og § 9")
            .from(Dates.MUNICIPALITY_2026)
            .title("Tilslutning og varsling af systemskift", "Connection and notice of a change of system")
            .says(
                    "Tilslutning sker efter aftale med STAR. Et systemskift varsles 40 arbejdsdage før, og 60, hvis"
                            + " systemet ikke er afprøvet.",
                    "A connection rests on an agreement with STAR. A change of system is announced 40 working days"
                            + " before it, 60 if the system has not been tested.");

    /** The conversation that the municipality asked for. */
    public static final LegalRule CONTACT_MUNICIPALITY = LegalRule.draft(Chapter.REGISTER, "S-3")
            .seed("Vejledning 2.0 (januar 2022)")
            .from(Dates.REFORM_2022)
            .title("Ønske om kontakt", "The conversation that the municipality asked for")
            .says(
                    "Institutionen kontakter kommunen, når kommunen ønsker det. Ønsket står kun i vejledningen, ikke i"
                            + " paragraffen om videregivelse.",
                    "The institution contacts the municipality when the municipality asks for it. The wish stands in"
                            + " the guide only, not in the paragraph on the transfer.");

    private RegisterRules() {}

    private static Draft supportItems(String act, String paragraph) {
        return LegalRule.draft(Chapter.REGISTER, "R-DFDG-1")
                .law(act, paragraph)
                .title("Støttebehov i faste valg", "The closed list of support items");
    }

    private static Draft receive(String act, String paragraph) {
        return LegalRule.draft(Chapter.REGISTER, "R-DFDG-5")
                .law(act, paragraph)
                .title("Pligt til at modtage", "The duty to receive");
    }

    static List<LegalRule> all() {
        List<LegalRule> others = List.of(
                SUPPORT_ITEMS_2022,
                SUPPORT_ITEMS_WITH_MENTOR,
                SUPPORT_ITEMS_OLD_WORDS,
                SUPPORT_ITEMS_2024,
                SUPPORT_ITEMS,
                NAME_AND_BIRTH_DATE,
                CPR_NUMBER,
                TRANSFER,
                RECEIVE_FOUR_EVENTS,
                RECEIVE_WITH_INSTITUTION,
                RECEIVE_WITH_CONTACT,
                HISTORY_ON_JOBNET,
                MEASURES,
                CALLER,
                SYSTEM_CHANGE,
                CONTACT_MUNICIPALITY);
        return Stream.concat(ExchangeParagraphRules.all().stream(), others.stream())
                .toList();
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
