package dk.ungebro.party;

import java.util.regex.Pattern;

/**
 * The id of an employee or a team, as its own organisation knows it. Never a person number.
 *
 * @param value letters, digits, dot, hyphen and underscore, 1 to 40, with at least one letter
 */
public record StaffId(String value) {

    /** The form of an id. */
    public static final String PATTERN = "(?=.*[A-Za-z])[A-Za-z0-9._-]{1,40}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public StaffId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a staff id has 1 to 40 letters, digits, dots, hyphens, at least a letter");
        }
    }

    /**
     * Makes an id of its text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the value has another form
     */
    public static StaffId of(String value) {
        return new StaffId(value);
    }
}
