package dk.ungebro.sandbox.input;

import java.util.Optional;

/**
 * Why a row or a file is refused. Names are stable; the texts say what is wrong and how to mend it, and never repeat a
 * value.
 */
public enum RefusalCode {
    /** A file without a line. */
    EMPTY_FILE(
            "Filen er tom: skriv en overskriftslinje og rækkerne.",
            "The file is empty: write a header line and the rows."),
    /** The first line names no known column. */
    HEADER_MISSING(
            "Filen har ingen overskriftslinje: skriv kolonnenavnene i den første linje.",
            "The file has no header line: write the column names in the first line."),
    /** A column is not there. */
    MISSING_COLUMN(
            "Kolonnen mangler: tilføj den, eventuelt med tomme felter.",
            "The column is missing: add it, with empty fields where they are allowed."),
    /** A column is there twice. */
    DUPLICATE_COLUMN(
            "Kolonnen findes flere gange: behold kun den ene.",
            "The column is there more than once: keep one of them."),
    /** A column that nobody reads. */
    UNKNOWN_COLUMN(
            "Kolonnen er ukendt og bliver ikke læst: fjern den, eller ret navnet.",
            "The column is unknown and is not read: remove it or correct its name."),
    /** A row under a header that cannot be used. */
    HEADER_INVALID(
            "Rækken kan ikke læses, fordi filens overskriftslinje er forkert: ret overskriftslinjen.",
            "The row cannot be read because the header line of the file is wrong: correct the header line."),
    /** Bytes that are not UTF-8. */
    ENCODING_INVALID(
            "Rækken er ikke skrevet i UTF-8: gem filen som UTF-8.", "The row is not UTF-8: save the file as UTF-8."),
    /** Quotes that do not fit. */
    CSV_MALFORMED(
            "Rækkens anførselstegn passer ikke sammen: luk dem, og fordobl dem inde i et felt.",
            "The quotes of the row do not match: close them, and double those inside a field."),
    /** Too few or too many fields. */
    COLUMN_COUNT(
            "Rækken har ikke lige så mange felter som overskriftslinjen: ret antallet af kommaer.",
            "The row does not have as many fields as the header line: correct the number of commas."),
    /** An empty field that must be filled. */
    REQUIRED("Feltet er tomt: udfyld det.", "The field is empty: fill it in."),
    /** A field or a row beyond its limit. */
    TOO_LONG("Teksten er for lang: forkort den.", "The text is too long: shorten it."),
    /** A tab, a line break or the like. */
    CONTROL_CHARACTER(
            "Feltet har et styretegn, for eksempel tabulator eller linjeskift: fjern det.",
            "The field has a control character, for example a tab or a line break: remove it."),
    /** Not a person number. */
    CPR_INVALID(
            "Det er ikke et CPR-nummer: skriv ti cifre med en dato, der findes, eventuelt med bindestreg efter seks.",
            "This is not a person number: write ten digits with a date that exists; a hyphen after six is allowed."),
    /** The birth date is not that of the person number. */
    BIRTH_DATE_MISMATCH(
            "Fødselsdatoen er ikke den, som CPR-nummeret viser: ret den ene, eller lad datoen være tom.",
            "The birth date is not the one in the person number: correct one of them, or leave the date empty."),
    /** Not a name. */
    NAME_INVALID(
            "Navnet har andre tegn end bogstaver, mellemrum, bindestreg, apostrof og punktum: fjern dem.",
            "The name has other characters than letters, spaces, hyphen, apostrophe and full stop: remove them."),
    /** Not a municipality. */
    MUNICIPALITY_UNKNOWN(
            "Kommunekoden findes ikke: skriv kodelistens tre cifre, for eksempel 101.",
            "The municipality code does not exist: write the three digits of the code list, for example 101."),
    /** Not an institution number. */
    INSTITUTION_INVALID(
            "Det er ikke et institutionsnummer: skriv seks cifre.",
            "This is not an institution number: write six digits."),
    /** Not an event number. */
    EVENT_NUMBER_INVALID(
            "Det er ikke et hændelsesnummer: skriv 1 til 36 af tegnene A-Z, a-z, 0-9 og bindestreg.",
            "This is not an event number: write 1 to 36 of the characters A-Z, a-z, 0-9 and hyphen."),
    /** Not one of the words of the column. */
    CODE_UNKNOWN(
            "Koden er ukendt: skriv en af kolonnens koder med store bogstaver.",
            "The code is unknown: write one of the codes of the column, in capital letters."),
    /** Not true or false. */
    BOOLEAN_INVALID("Feltet skal være true eller false.", "The field must be true or false."),
    /** Not a date. */
    DATE_INVALID(
            "Det er ikke en dato: skriv år-måned-dag, for eksempel 2025-03-01, fra 1900 til 2199.",
            "This is not a date: write year-month-day, for example 2025-03-01, from 1900 to 2199."),
    /** An end before its beginning. */
    DATE_ORDER(
            "Slutdatoen ligger før startdatoen: ret en af dem.",
            "The end lies before the beginning: correct one of them."),
    /** Not a time. */
    TIME_INVALID(
            "Det er ikke et tidspunkt: skriv for eksempel 2025-03-01T14:30:00+01:00, eller dansk tid uden +01:00.",
            "This is not a time: write for example 2025-03-01T14:30:00+01:00, or Danish time without +01:00."),
    /** A local time that the clocks leap over. */
    TIME_IN_SPRING_GAP(
            "Tidspunktet findes ikke, fordi uret stilles frem: skriv det med +01:00 eller +02:00.",
            "The time does not exist because the clocks go forward: write it with +01:00 or +02:00."),
    /** Reported before it happened. */
    OCCURRED_AFTER_REPORT(
            "Dagen ligger efter den dag, hændelsen er indberettet: ret en af dem.",
            "The day lies after the day of the report: correct one of them."),
    /** Not a four-digit code. */
    PROGRAMME_CODE_INVALID(
            "Uddannelseskoden har ikke fire cifre: ret den, eller lad den være tom.",
            "The programme code does not have four digits: correct it or leave it empty."),
    /** Not a code of a cause. */
    CAUSE_INVALID(
            "Årsagskoden skal have 1 til 10 af tegnene A-Z og 0-9: ret den, eller lad den være tom.",
            "The code of the cause has 1 to 10 of the characters A-Z and 0-9: correct it or leave it empty."),
    /** A contact of another form. */
    CONTACT_INVALID(
            "Kontaktoplysningen har ikke den rette form: skriv et navn, et telefonnummer som +4533001100 eller en"
                    + " e-mailadresse.",
            "The contact does not have the right form: write a name, a number like +4533001100 or an e-mail address."),
    /** A benefit that did not exist on its first day. */
    BENEFIT_NOT_IN_FORCE(
            "Ydelsen findes ikke på sin første dag: ret ydelsen eller dagen.",
            "The benefit does not exist on its first day: correct the benefit or the day.",
            "R-TARGET-1"),
    /** Several rows on one youth that do not agree. */
    YOUTH_CONFLICT(
            "Flere rækker med samme CPR-nummer har forskellige værdier, og ingen af dem bruges: behold kun én.",
            "Several rows with the same person number have different values, and none is used: keep one of them."),
    /** A number that another report of the institution has. */
    EVENT_NUMBER_CONFLICT(
            "Institutionens hændelsesnummer er brugt til en tidligere indberetning: giv denne et nyt nummer.",
            "The institution has used the event number for an earlier report: give this one a new number."),
    /** An annulment by somebody else. */
    NOT_AUTHOR(
            "Kun den institution, der har indberettet hændelsen, kan annullere den: lad den gøre det.",
            "Only the institution that reported the event may annul it: let that institution do so.",
            "R-UDB-11"),
    /** An annulment of nothing. */
    TARGET_UNKNOWN(
            "Institutionen har ingen gyldig indberetning med det nummer om den unge: ret nummeret eller CPR-nummeret.",
            "The institution has no accepted report with that number on the youth: correct the number or the person"
                    + " number.",
            "R-UDB-11"),
    /** An annulment of an annulment. */
    NOT_ANNULLABLE(
            "En annullering kan ikke annulleres: indberet hændelsen igen med et nyt nummer.",
            "An annulment cannot be annulled: report the event again with a new number.",
            "R-UDB-11"),
    /** A second annulment. */
    ALREADY_ANNULLED(
            "Hændelsen er allerede annulleret: fjern denne annullering.",
            "The event has already been annulled: remove this annulment.",
            "R-UDB-11");

    private final String da;
    private final String en;
    private final Optional<String> rule;

    RefusalCode(String da, String en) {
        this(da, en, Optional.empty());
    }

    RefusalCode(String da, String en, String rule) {
        this(da, en, Optional.of(rule));
    }

    RefusalCode(String da, String en, Optional<String> rule) {
        this.da = da;
        this.en = en;
        this.rule = rule;
    }

    /**
     * The text in Danish.
     *
     * @return what is wrong and how to mend it
     */
    public String da() {
        return da;
    }

    /**
     * The text in English.
     *
     * @return what is wrong and how to mend it
     */
    public String en() {
        return en;
    }

    /**
     * The rule of the law that is broken.
     *
     * @return the id of the rule, absent where only the form is wrong
     */
    public Optional<String> rule() {
        return rule;
    }
}
