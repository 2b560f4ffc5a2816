package dk.ungebro.party;

import java.util.regex.Pattern;

/**
 * The number of an educational institution (<i>institutionsnummer</i>): exactly six digits.
 *
 * @param value six digits
 */
public record InstitutionNumber(String value) implements Party {

    /** The form of the number. */
    public static final String PATTERN = "[0-9]{6}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not six digits
     */
    public InstitutionNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("an institution number has six digits");
        }
    }

    /**
     * Makes a number of its text.
     *
     * @param value six digits
     * @return the number
     * @throws IllegalArgumentException if the value is not six digits
     */
    public static InstitutionNumber of(String value) {
        return new InstitutionNumber(value);
    }

    /**
     * Tells whether the text is a number of the right form.
     *
     * @param value any text
     * @return true for six digits
     */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String key() {
        return "I" + value;
    }
}
