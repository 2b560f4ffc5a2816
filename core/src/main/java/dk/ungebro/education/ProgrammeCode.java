package dk.ungebro.education;

import java.util.regex.Pattern;

/**
 * The code of a programme at the institution (<i>CØSA-formål</i>): four digits.
 *
 * @param value four digits
 */
public record ProgrammeCode(String value) {

    /** The form of the code. */
    public static final String PATTERN = "[0-9]{4}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not four digits
     */
    public ProgrammeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a programme code has four digits");
        }
    }
}
