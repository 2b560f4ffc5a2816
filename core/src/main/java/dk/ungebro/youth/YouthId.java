package dk.ungebro.youth;

import java.util.regex.Pattern;

/**
 * The name of a youth in everything but the youth register: journal, agenda, outbox, logs. It says nothing about the
 * person and stays when the person number changes.
 *
 * @param value lower-case letters, digits and hyphens, 8 to 40, never ten digits alone
 */
public record YouthId(String value) implements Comparable<YouthId> {

    private static final Pattern FORM = Pattern.compile("(?![0-9]{10}$)[a-z0-9-]{8,40}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public YouthId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a youth id has 8 to 40 lower-case letters, digits and hyphens");
        }
    }

    /**
     * Makes an id of its text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the value has another form
     */
    public static YouthId of(String value) {
        return new YouthId(value);
    }

    @Override
    public int compareTo(YouthId other) {
        return value.compareTo(other.value);
    }
}
