package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The paragraph of the register order (DFDG) on the exchange with the youth database (R-DFDG-2), version by version. Its
 * number and its contents changed often; written down newest first, so that each version ends where the next begins.
 */
public final class ExchangeParagraphRules {

    private static final Text STEP_3 = new Text(
            "Der abonneres alene på unge med pålæg på trin 3. Institutionen får fødselsdato, navn, pålæg, aktiviteter og"
                    + " vurdering af risiko, og årsagen meldes, når et abonnement ophører.",
            "Only youths with an injunction at step 3 are subscribed to. The institution gets birth date, name,"
                    + " injunction, activities and the judgement of risk, and the cause is told when a subscription ends.");

    private static final Text STEP_3_WITHOUT_CAUSE = new Text(
            "Der abonneres alene på unge med pålæg på trin 3. Institutionen får fødselsdato, navn, pålæg, aktiviteter og"
                    + " vurdering af risiko; årsagen til ophør meldes ikke længere.",
            "Only youths with an injunction at step 3 are subscribed to. The institution gets birth date, name,"
                    + " injunction, activities and the judgement of risk; the cause of an end is no longer told.");

    private static final Text ANY_INJUNCTION = new Text(
            "Der abonneres på alle med uddannelsespålæg. Kommunen skal modtage besked om optagelse, risiko, afbrud og"
                    + " gennemførelse.",
            "Everybody with an injunction is subscribed to. The municipality must receive admission, risk, interruption"
                    + " and completion.");

    private static final Text SUPPORT_ITEMS = new Text(
            "Når beskeden om optagelse er modtaget, får institutionen CPR-nummer, støttebehov (a-e), kontakt i kommunen"
                    + " (f), og om den unge har mentor.",
            "On the admission message the institution gets the CPR number, the support items (a-e), the contact at the"
                    + " municipality (f), and whether the youth has a mentor.");

    private static final Text MENTOR_IN_E = new Text(
            "Når beskeden om optagelse er modtaget, får institutionen CPR-nummer, støttebehov (a-d), støtteperson eller"
                    + " mentor (e) og kontakt i kommunen (f).",
            "On the admission message the institution gets the CPR number, the support items (a-d), support person or"
                    + " mentor (e), and the contact at the municipality (f).");

    private static final Text APPLICANTS = new Text(
            "Der abonneres også på den, der søger om hjælp. Beskederne siger, hvilken institution det er, og den unges"
                    + " uddannelseshistorik vises på Jobnet.",
            "Who applies for help is subscribed to as well. The events say which institution it is, and the education"
                    + " history is shown on Jobnet.");

    private static final Text INSTITUTION_CONTACT = new Text(
            "Beskederne til kommunen omfatter også kontaktpersonen på institutionen.",
            "The events to the municipality also hold the contact person at the institution.");

    private static final Text WITHOUT_SHO = new Text(
            "SHO-programmet er udgået; indholdet er ellers det samme.",
            "The SHO programme is gone; the rest is the same.");

    private static final Text CASH_BENEFIT = new Text(
            "Kontanthjælp er trådt i stedet for de afskaffede ydelser; indholdet er ellers det samme.",
            "Cash benefit has taken the place of the abolished benefits; the rest is the same.");

    private static final Text MUNICIPALITY = new Text(
            "Kommunen er trådt i stedet for jobcenteret; indholdet er ellers det samme.",
            "The municipality has taken the place of the jobcentre; the rest is the same.");

    /** The municipality in the place of the jobcentre. */
    public static final LegalRule BEK_113_2026 =
            says(draft("BEK 113/2026", "§ 47", Dates.MUNICIPALITY_2026), MUNICIPALITY);

    /** One cash benefit. */
    public static final LegalRule BEK_803_2025 =
            says(until(BEK_113_2026, draft("BEK 803/2025", "§ 47", Dates.BENEFIT_REFORM)), CASH_BENEFIT);

    /** The SHO programme is gone; published on 26 March, with effect from 17 March. */
    public static final LegalRule BEK_298_2025 =
            says(until(BEK_803_2025, draft("BEK 298/2025", "§ 47", LocalDate.of(2025, 3, 17))), WITHOUT_SHO);

    /** Unchanged. */
    public static final LegalRule BEK_1606_2024 =
            says(until(BEK_298_2025, draft("BEK 1606/2024", "§ 47", LocalDate.of(2025, 1, 1))), INSTITUTION_CONTACT);

    /** The contact person at the institution; in force on 20 June, with effect from 17 June. */
    public static final LegalRule BEK_735_2024 =
            says(until(BEK_1606_2024, draft("BEK 735/2024", "§ 47", LocalDate.of(2024, 6, 17))), INSTITUTION_CONTACT);

    /** A new number. */
    public static final LegalRule BEK_1220_2023 =
            says(until(BEK_735_2024, draft("BEK 1220/2023", "§ 47", Dates.ORDERS_2024)), APPLICANTS);

    /** Unchanged. */
    public static final LegalRule BEK_442_2023 =
            says(until(BEK_1220_2023, draft("BEK 442/2023", "§ 43", LocalDate.of(2023, 5, 13))), APPLICANTS);

    /** Who applies for help, which institution, history on Jobnet. */
    public static final LegalRule BEK_257_2023 =
            says(until(BEK_442_2023, draft("BEK 257/2023", "§ 43", Dates.APPLICANTS_2023)), APPLICANTS);

    /** Unchanged. */
    public static final LegalRule BEK_1282_2022 =
            says(until(BEK_257_2023, draft("BEK 1282/2022", "§ 43", LocalDate.of(2022, 9, 19))), MENTOR_IN_E);

    /** Unchanged, though the registered item e went back to its old words. */
    public static final LegalRule BEK_810_2022 =
            says(until(BEK_1282_2022, draft("BEK 810/2022", "§ 43", LocalDate.of(2022, 6, 13))), MENTOR_IN_E);

    /** The mentor in item e. */
    public static final LegalRule BEK_302_2022 =
            says(until(BEK_810_2022, draft("BEK 302/2022", "§ 43", LocalDate.of(2022, 3, 14))), MENTOR_IN_E);

    /** Support items on the admission message; in force on 10 January, applied from 1 January. */
    public static final LegalRule BEK_7_2022 =
            says(until(BEK_302_2022, draft("BEK 7/2022", "§ 43", Dates.REFORM_2022)), SUPPORT_ITEMS);

    /** Unchanged. */
    public static final LegalRule BEK_1809_2021 =
            says(until(BEK_7_2022, draft("BEK 1809/2021", "§ 43", LocalDate.of(2021, 9, 20))), ANY_INJUNCTION);

    /** A new number. */
    public static final LegalRule BEK_1195_2021 =
            says(until(BEK_1809_2021, draft("BEK 1195/2021", "§ 43", LocalDate.of(2021, 6, 14))), ANY_INJUNCTION);

    /** Unchanged. */
    public static final LegalRule BEK_355_2021 =
            says(until(BEK_1195_2021, draft("BEK 355/2021", "§ 44", LocalDate.of(2021, 3, 15))), ANY_INJUNCTION);

    /** Unchanged. */
    public static final LegalRule BEK_1798_2020 =
            says(until(BEK_355_2021, draft("BEK 1798/2020", "§ 44", LocalDate.of(2020, 12, 7))), ANY_INJUNCTION);

    /** Unchanged. */
    public static final LegalRule BEK_1369_2020 =
            says(until(BEK_1798_2020, draft("BEK 1369/2020", "§ 44", LocalDate.of(2020, 9, 21))), ANY_INJUNCTION);

    /** Any injunction; events go back. */
    public static final LegalRule BEK_830_2020 =
            says(until(BEK_1369_2020, draft("BEK 830/2020", "§ 44", LocalDate.of(2020, 6, 15))), ANY_INJUNCTION);

    /** Unchanged. */
    public static final LegalRule BEK_200_2020 =
            says(until(BEK_830_2020, draft("BEK 200/2020", "§ 44", LocalDate.of(2020, 3, 16))), STEP_3_WITHOUT_CAUSE);

    /** A new number. */
    public static final LegalRule BEK_1313_2019 =
            says(until(BEK_200_2020, draft("BEK 1313/2019", "§ 44", Dates.LAB19)), STEP_3_WITHOUT_CAUSE);

    /** The cause of the end is gone; in force on 15 August, with effect from 17 June. */
    public static final LegalRule BEK_801_2019 =
            says(until(BEK_1313_2019, draft("BEK 801/2019", "§ 45", LocalDate.of(2019, 6, 17))), STEP_3_WITHOUT_CAUSE);

    /** Unchanged. */
    public static final LegalRule BEK_237_2019 =
            says(until(BEK_801_2019, draft("BEK 237/2019", "§ 45", LocalDate.of(2019, 3, 18))), STEP_3);

    /** A new number. */
    public static final LegalRule PARAGRAPH_45_2018 =
            says(until(BEK_237_2019, draft("DFDG-bekendtgørelsen", "§ 45", LocalDate.of(2018, 7, 1))), STEP_3);

    /** A new number. */
    public static final LegalRule PARAGRAPH_44_2018 =
            says(until(PARAGRAPH_45_2018, draft("DFDG-bekendtgørelsen", "§ 44", LocalDate.of(2018, 5, 17))), STEP_3);

    /** A new number. */
    public static final LegalRule PARAGRAPH_45_2016 =
            says(until(PARAGRAPH_44_2018, draft("DFDG-bekendtgørelsen", "§ 45", LocalDate.of(2016, 1, 11))), STEP_3);

    /** The register counts four steps. */
    public static final LegalRule BEK_263_2015 =
            says(until(PARAGRAPH_45_2016, draft("BEK 263/2015", "§ 42", LocalDate.of(2015, 3, 23))), STEP_3);

    /** The first version. */
    public static final LegalRule BEK_1594_2014 =
            says(until(BEK_263_2015, draft("BEK 1594/2014", "§ 42", LocalDate.of(2015, 1, 5))), STEP_3);

    private ExchangeParagraphRules() {}

    private static Draft draft(String act, String paragraph, LocalDate from) {
        return LegalRule.draft(Chapter.REGISTER, "R-DFDG-2")
                .law(act, paragraph)
                .from(from)
                .title("Udveksling med Ungedatabasen", "The exchange with the youth database");
    }

    private static Draft until(LegalRule next, Draft draft) {
        return draft.to(next.validFrom());
    }

    private static LegalRule says(Draft draft, Text words) {
        return draft.says(words.da(), words.en());
    }

    /**
     * All versions.
     *
     * @return an unmodifiable list, the oldest first
     */
    public static List<LegalRule> all() {
        return List.of(
                BEK_1594_2014,
                BEK_263_2015,
                PARAGRAPH_45_2016,
                PARAGRAPH_44_2018,
                PARAGRAPH_45_2018,
                BEK_237_2019,
                BEK_801_2019,
                BEK_1313_2019,
                BEK_200_2020,
                BEK_830_2020,
                BEK_1369_2020,
                BEK_1798_2020,
                BEK_355_2021,
                BEK_1195_2021,
                BEK_1809_2021,
                BEK_7_2022,
                BEK_302_2022,
                BEK_810_2022,
                BEK_1282_2022,
                BEK_257_2023,
                BEK_442_2023,
                BEK_1220_2023,
                BEK_735_2024,
                BEK_1606_2024,
                BEK_298_2025,
                BEK_803_2025,
                BEK_113_2026);
    }
}
