package dk.ungebro.youth;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Danish person number (<i>CPR-nummer</i>): ten digits that begin with the birth date. The day may be raised by 60
 * (substitute number, <i>erstatningspersonnummer</i>). The century follows from the seventh digit. There is no check
 * by modulus 11, since numbers without it are given.
 *
 * <p>The digits are personal data (R-GDPR-6): {@link #toString()} masks them, and {@link #digits()} is for the wire
 * codec, adapters of the youth register and readers of input only.
 */
public final class CprNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}-?[0-9]{4}");

    private final String digits;
    private final LocalDate birthDate;

    private CprNumber(String digits, LocalDate birthDate) {
        this.digits = digits;
        this.birthDate = birthDate;
    }

    /**
     * Reads a number, with or without a hyphen after the sixth digit.
     *
     * @param text any text
     * @return the number, or empty if the text is not one or its date does not exist
     */
    public static Optional<CprNumber> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.length() == 11 ? text.substring(0, 6) + text.substring(7) : text;
        return birthDateOf(digits).map(date -> new CprNumber(digits, date));
    }

    /**
     * Reads a number that is known to be right.
     *
     * @param text ten digits, hyphen allowed
     * @return the number
     * @throws IllegalArgumentException if the text is not a number; the message does not repeat it
     */
    public static CprNumber of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a person number"));
    }

    private static Optional<LocalDate> birthDateOf(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        int year = Integer.parseInt(digits.substring(4, 6));
        int realDay = day > 60 ? day - 60 : day;
        try {
            return Optional.of(LocalDate.of(century(digits.charAt(6) - '0', year) + year, month, realDay));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int century(int seventh, int year) {
        if (seventh <= 3) {
            return 1900;
        }
        if (seventh == 4 || seventh == 9) {
            return year <= 36 ? 2000 : 1900;
        }
        return year <= 57 ? 2000 : 1800;
    }

    /**
     * The ten digits without a hyphen. Personal data: see the class.
     *
     * @return ten digits
     */
    public String digits() {
        return digits;
    }

    /**
     * The birth date that the number carries.
     *
     * @return the date
     */
    public LocalDate birthDate() {
        return birthDate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CprNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** The number with all but the birth year masked, for example {@code ****05-****}. */
    @Override
    public String toString() {
        return "****" + digits.substring(4, 6) + "-****";
    }
}
