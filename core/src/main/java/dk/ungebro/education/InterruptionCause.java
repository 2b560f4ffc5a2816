package dk.ungebro.education;

import java.util.regex.Pattern;

/**
 * The code for why a programme was interrupted (<i>afbrudsårsagskode</i>). The list is external and not known in full,
 * so a code is kept as it came (R-STAT-11).
 *
 * @param value upper-case letters and digits, 1 to 10
 */
public record InterruptionCause(String value) {

    /** The form of the code. */
    public static final String PATTERN = "[A-Z0-9]{1,10}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public InterruptionCause {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a cause code has 1 to 10 upper-case letters and digits");
        }
    }
}
