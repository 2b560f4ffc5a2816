package dk.ungebro.law;

import java.util.List;

/** Counting of days. */
public final class DateRules {

    private static final String OWN = "Projektets valg";

    /** Months. */
    public static final LegalRule MONTHS = LegalRule.draft(Chapter.DATES, "R-DATE-1")
            .unverified(OWN, "")
            .title("Måneder", "Months")
            .says(
                    "En frist i måneder slutter på dagen med samme nummer, den dag medregnet. Findes dagen ikke, slutter den på månedens sidste dag.",
                    "A period of months ends on the day of the same number, inclusive. Where there is no such day, it ends on the last of the month.");

    /** One anchor. */
    public static final LegalRule ONE_ANCHOR = LegalRule.draft(Chapter.DATES, "R-DATE-2")
            .unverified(OWN, "")
            .title("Ét udgangspunkt", "One anchor")
            .says(
                    "En frist regnes altid fra sit udgangspunkt, aldrig fra slutningen af en anden frist.",
                    "A period is counted from its anchor, never from the end of another period.");

    /** Working days while Great Prayer Day was a holiday. */
    public static final LegalRule WORKING_DAYS_TO_2023 = LegalRule.draft(Chapter.DATES, "R-DATE-3")
            .unverified(OWN, "")
            .to(Dates.ORDERS_2024)
            .title("Arbejdsdage med store bededag", "Working days with Great Prayer Day")
            .says(
                    "Arbejdsdage er mandag til fredag undtagen helligdage, og store bededag er en helligdag.",
                    "Working days are Monday to Friday without public holidays, of which Great Prayer Day is one.");

    /** Working days. */
    public static final LegalRule WORKING_DAYS = LegalRule.draft(Chapter.DATES, "R-DATE-3")
            .law("LOV 214/2023", "§§ 1 og 5")
            .from(Dates.ORDERS_2024)
            .title("Arbejdsdage uden store bededag", "Working days without Great Prayer Day")
            .says(
                    "Arbejdsdage er mandag til fredag undtagen helligdage, og store bededag er en almindelig arbejdsdag.",
                    "Working days are Monday to Friday without public holidays, and Great Prayer Day is an ordinary working day.");

    /** A birthday on 29 February. */
    public static final LegalRule LEAP_DAY_BIRTHDAY = LegalRule.draft(Chapter.DATES, "R-DATE-4")
            .unverified(OWN, "")
            .title("Fødselsdag den 29. februar", "Birthday on 29 February")
            .says(
                    "En fødselsdag den 29. februar falder den 28. februar i almindelige år.",
                    "A birthday on 29 February falls on 28 February in common years.");

    /** The time zone. */
    public static final LegalRule TIME_ZONE = LegalRule.draft(Chapter.DATES, "R-DATE-5")
            .unverified(OWN, "")
            .title("Dansk tid", "Danish time")
            .says(
                    "En dag er en dag i København. Frister i timer regnes i virkelige timer, også når uret stilles.",
                    "A day is a day in Copenhagen. Hours are real hours, also when the clocks change.");

    /** Ages. */
    public static final LegalRule AGES = LegalRule.draft(Chapter.DATES, "R-DATE-6")
            .unverified(OWN, "")
            .title("Alder", "Ages")
            .says(
                    "\"Under 18, 25 og 30 år\" gælder til og med dagen før fødselsdagen.",
                    "\"Under 18, 25 and 30\" holds until the day before the birthday, inclusive.");

    private DateRules() {}

    static List<LegalRule> all() {
        return List.of(MONTHS, ONE_ANCHOR, WORKING_DAYS_TO_2023, WORKING_DAYS, LEAP_DAY_BIRTHDAY, TIME_ZONE, AGES);
    }

    static List<NotModelled> notModelled() {
        return List.of();
    }
}
