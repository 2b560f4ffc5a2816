package dk.ungebro.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a person or team is reached (<i>kontaktoplysninger</i>). The only names that travel: each field has a closed
 * pattern and a length, so none can carry free text (R-GDPR-4). Any field may be absent.
 *
 * @param name letters, digits, spaces and {@code . ' - / & ( )}, 1 to 100, begins with a letter; no run of six digits, which
 *     could be a person number
 * @param phone digits with an optional leading plus, 8 to 15; spaces are not kept
 * @param email an address, at most 254 characters
 */
public record ContactInfo(Optional<String> name, Optional<String> phone, Optional<String> email) {

    /** The form of a name. */
    public static final String NAME_PATTERN = "(?!.*[0-9][0-9 -]{4,}[0-9])\\p{L}[\\p{L}\\p{M}0-9 .'/&()-]{0,99}";

    /** The form of a telephone number. */
    public static final String PHONE_PATTERN = "\\+?[0-9]{8,15}";

    /** The form of an e-mail address. */
    public static final String EMAIL_PATTERN =
            "(?=.{3,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\\p{L}-]{1,64}@[A-Za-z0-9\\p{L}-]{1,63}(\\.[A-Za-z0-9\\p{L}-]{1,63})+";

    private static final Pattern NAME = Pattern.compile(NAME_PATTERN);
    private static final Pattern PHONE = Pattern.compile(PHONE_PATTERN);
    private static final Pattern EMAIL = Pattern.compile(EMAIL_PATTERN);

    /**
     * Checks the forms.
     *
     * @throws IllegalArgumentException if a field has another form; the message does not repeat it
     */
    public ContactInfo {
        check("name", NAME, name);
        check("phone", PHONE, phone);
        check("email", EMAIL, email);
    }

    private static void check(String field, Pattern form, Optional<String> value) {
        if (value.isPresent() && !form.matcher(value.get()).matches()) {
            throw new IllegalArgumentException("the contact's " + field + " has another form");
        }
    }

    /**
     * Makes contact information of three fields.
     *
     * @param name the name of the person or team
     * @param phone the telephone number
     * @param email the e-mail address
     * @return the information
     * @throws IllegalArgumentException if a field has another form
     */
    public static ContactInfo of(String name, String phone, String email) {
        return new ContactInfo(Optional.of(name), Optional.of(phone), Optional.of(email));
    }

    /**
     * Tells whether every field is absent.
     *
     * @return true if there is nothing to reach anyone by
     */
    public boolean isEmpty() {
        return name.isEmpty() && phone.isEmpty() && email.isEmpty();
    }
}
